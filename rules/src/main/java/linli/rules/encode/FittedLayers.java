package linli.rules.encode;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.GZIPInputStream;

/**
 * The encoder's four layers as our labelled messages have fitted them, kept as the stretches of bytes in which the fitted
 * model differs from the published one. {@code rules/src/main/encoder} says how they are made.
 */
final class FittedLayers {
    private static final String FILE = "fitted-layers.gz";

    private FittedLayers() {}

    /** As it lies on the class path: SHA-256 of the published model, then offset, length and bytes of every stretch. */
    static InputStream shipped() throws IOException {
        var in = FittedLayers.class.getResourceAsStream(FILE);
        if (in == null) throw new IOException(FILE + " is not on the class path");
        return in;
    }

    /**
     * Lays them over a published model.
     *
     * @param model changed in place
     * @throws IOException when they were made for another model than this one, or are cut off
     */
    static void lay(InputStream layers, byte[] model) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(layers), 1 << 16))) {
            if (!MessageDigest.isEqual(in.readNBytes(32), sha256(model))) {
                throw new IOException("the fitted layers were made for another release of the sentence encoder; "
                        + "make them again as rules/src/main/encoder/README.md says");
            }
            for (int stretches = in.readInt(); stretches > 0; stretches--) {
                int offset = in.readInt();
                in.readFully(model, offset, in.readInt());
            }
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
