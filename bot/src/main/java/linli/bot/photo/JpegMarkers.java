package linli.bot.photo;

/** Walks a JPEG from marker to marker without decoding it. */
final class JpegMarkers {
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    /** Cameras make at most a dozen; each costs the decoder a pass over the whole picture. */
    private static final int MOST_SCANS = 64;

    private JpegMarkers() {}

    /** Whether the file goes on to its end marker and a decoder will be done with it soon. */
    static boolean isWhole(byte[] file) {
        int scans = 0;
        int at = 2;
        while (true) {
            at = nextMarker(file, at);
            if (at < 0 || scans > MOST_SCANS) {
                return false;
            }
            int marker = file[at] & 0xff;
            if (marker == END) {
                return scans > 0;
            }
            if (marker == SCAN) {
                scans++;
            }
            at = afterSegment(file, at);
        }
    }

    /** Position of the marker's second byte, past pressed data, stuffed zeros and restart marks; -1 at the end. */
    private static int nextMarker(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            int code = file[at + 1] & 0xff;
            boolean restart = code >= 0xd0 && code <= 0xd7;
            if (file[at] == (byte) 0xff && code != 0 && code != 0xff && !restart) {
                return at + 1;
            }
        }
        return -1;
    }

    private static int afterSegment(byte[] file, int marker) {
        return marker + 2 < file.length
                ? marker + 1 + ((file[marker + 1] & 0xff) << 8 | file[marker + 2] & 0xff)
                : file.length;
    }
}
