package linli.bot.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One of the named pieces that a PNG or WebP file is made of.
 *
 * @param name four letters
 * @param content as a view of the file
 */
record Chunk(String name, ByteBuffer content) {
    private static final byte[] EXIF_MARK = "Exif\0\0".getBytes(ISO_8859_1);

    /** The camera's notes, if the file has any. */
    static Optional<byte[]> exif(Make make, byte[] file) {
        return of(make, file).stream()
                .filter(chunk -> chunk.name.equalsIgnoreCase("eXIf"))
                .map(chunk -> bytes(chunk.content))
                .map(notes -> Arrays.equals(notes, 0, Math.min(6, notes.length), EXIF_MARK, 0, 6)
                        ? Arrays.copyOfRange(notes, 6, notes.length)
                        : notes)
                .findFirst();
    }

    /** The most pixels that any part of a WebP file claims: canvas and pictures are each free to lie. */
    static long webpPixels(byte[] file) {
        return of(Make.WEBP, file).stream().mapToLong(Chunk::pixels).max().orElse(0);
    }

    private static List<Chunk> of(Make make, byte[] file) {
        return switch (make) {
            case PNG -> walk(ByteBuffer.wrap(file).position(8), true);
            case WEBP -> walk(ByteBuffer.wrap(file).position(12), false);
            default -> List.of();
        };
    }

    private static List<Chunk> walk(ByteBuffer rest, boolean png) {
        rest.order(png ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        var chunks = new ArrayList<Chunk>();
        while (rest.remaining() >= 8) {
            long length = png ? Integer.toUnsignedLong(rest.getInt()) : 0;
            var name = name(rest);
            length = png ? length : Integer.toUnsignedLong(rest.getInt());
            int there = (int) Math.min(length, rest.remaining());
            var content = rest.slice(rest.position(), there).order(rest.order());
            chunks.add(new Chunk(name, content));
            if (name.equals("ANMF") && there > 16) {
                chunks.addAll(walk(content.duplicate().position(16), false));
            }
            long next = rest.position() + length + (png ? 4 : length % 2);
            rest.position((int) Math.min(next, rest.limit()));
        }
        return chunks;
    }

    private long pixels() {
        return switch (name) {
            case "VP8X" -> content.limit() < 10 ? 0 : (three(4) + 1) * (three(7) + 1);
            case "VP8 " -> content.limit() < 10 ? 0 : (content.getShort(6) & 0x3fffL) * (content.getShort(8) & 0x3fffL);
            case "VP8L" ->
                content.limit() < 5
                        ? 0
                        : ((content.getInt(1) & 0x3fffL) + 1) * ((content.getInt(1) >> 14 & 0x3fffL) + 1);
            case "ANMF" -> content.limit() < 16 ? 0 : (three(6) + 1) * (three(9) + 1);
            default -> 0;
        };
    }

    private long three(int at) {
        return content.getShort(at) & 0xffffL | (content.get(at + 2) & 0xffL) << 16;
    }

    private static String name(ByteBuffer rest) {
        var name = new byte[4];
        rest.get(name);
        return new String(name, ISO_8859_1);
    }

    private static byte[] bytes(ByteBuffer content) {
        var bytes = new byte[content.limit()];
        content.duplicate().rewind().get(bytes);
        return bytes;
    }
}
