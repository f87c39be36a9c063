package linli.bot.photo;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Finds the corners of a picture at several sizes and notes what is around each: as ORB does it, without turning, for people
 * hold their phones upright.
 */
final class Corners {
    /** The longer side of the picture they are looked for in. */
    static final int SIDE = 480;

    private static final int MOST = 600;
    private static final double STEP = 1.25;
    private static final int LEVELS = 5;
    /** So many pixels on the circle in a row are all brighter or all darker than the middle. */
    private static final int ARC = 9;

    private static final float CONTRAST = 8;
    private static final int RIM = 17;
    /** The picture is cut into so many fields a side, so that one bush does not take all the places. */
    private static final int FIELDS = 6;

    private static final int BYTES = 2 * Float.BYTES + 4 * Long.BYTES;
    private static final int[][] CIRCLE = {
        {0, -3}, {1, -3}, {2, -2}, {3, -1}, {3, 0}, {3, 1}, {2, 2}, {1, 3},
        {0, 3}, {-1, 3}, {-2, 2}, {-3, 1}, {-3, 0}, {-3, -1}, {-2, -2}, {-1, -3}
    };
    private static final int[][] PAIRS = pairs();

    private record Spot(int x, int y, double strength) {}

    private Corners() {}

    static List<Corner> of(Gray picture) {
        var base = picture.fitted(SIDE);
        var corners = new ArrayList<Corner>();
        double scale = 1;
        double shares = (1 - Math.pow(1 / STEP, 2 * LEVELS)) / (1 - 1 / (STEP * STEP));
        for (int level = 0; level < LEVELS; level++, scale *= STEP) {
            int width = (int) Math.round(base.width() / scale);
            int height = (int) Math.round(base.height() / scale);
            if (Math.min(width, height) <= 2 * RIM + 1) {
                break;
            }
            var gray = level == 0 ? base : base.sized(width, height);
            int most = (int) (MOST / shares / (scale * scale));
            describe(gray, strongest(spots(gray), width, height, most), (double) base.width() / width, corners);
        }
        return corners;
    }

    static byte[] bytes(List<Corner> corners) {
        var bytes = ByteBuffer.allocate(corners.size() * BYTES);
        for (var corner : corners) {
            bytes.putFloat(corner.x())
                    .putFloat(corner.y())
                    .putLong(corner.a())
                    .putLong(corner.b())
                    .putLong(corner.c())
                    .putLong(corner.d());
        }
        return bytes.array();
    }

    static List<Corner> of(byte[] bytes) {
        var corners = new ArrayList<Corner>(bytes.length / BYTES);
        for (var rest = ByteBuffer.wrap(bytes); rest.remaining() >= BYTES; ) {
            corners.add(new Corner(
                    rest.getFloat(), rest.getFloat(), rest.getLong(), rest.getLong(), rest.getLong(), rest.getLong()));
        }
        return corners;
    }

    private static List<Spot> spots(Gray gray) {
        var strength = new float[gray.width() * gray.height()];
        for (int y = RIM; y < gray.height() - RIM; y++) {
            for (int x = RIM; x < gray.width() - RIM; x++) {
                if (isCorner(gray, x, y)) {
                    strength[y * gray.width() + x] = strength(gray, x, y);
                }
            }
        }
        var spots = new ArrayList<Spot>();
        for (int y = RIM; y < gray.height() - RIM; y++) {
            for (int x = RIM; x < gray.width() - RIM; x++) {
                float own = strength[y * gray.width() + x];
                if (own > 0 && isPeak(strength, gray.width(), x, y, own)) {
                    spots.add(new Spot(x, y, own));
                }
            }
        }
        return spots;
    }

    private static boolean isCorner(Gray gray, int x, int y) {
        float middle = gray.light()[y * gray.width() + x];
        int brighter = 0;
        int darker = 0;
        for (int i = 0; i < CIRCLE.length + ARC; i++) {
            var on = CIRCLE[i % CIRCLE.length];
            float light = gray.light()[(y + on[1]) * gray.width() + x + on[0]];
            brighter = light > middle + CONTRAST ? brighter + 1 : 0;
            darker = light < middle - CONTRAST ? darker + 1 : 0;
            if (brighter >= ARC || darker >= ARC) {
                return true;
            }
        }
        return false;
    }

    /** How much the light changes in every direction, Harris' measure. */
    private static float strength(Gray gray, int x, int y) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int row = y - 3; row <= y + 3; row++) {
            for (int column = x - 3; column <= x + 3; column++) {
                int at = row * gray.width() + column;
                double dx = gray.light()[at + 1] - gray.light()[at - 1];
                double dy = gray.light()[at + gray.width()] - gray.light()[at - gray.width()];
                xx += dx * dx;
                yy += dy * dy;
                xy += dx * dy;
            }
        }
        return (float) Math.max(0, xx * yy - xy * xy - .04 * (xx + yy) * (xx + yy));
    }

    private static boolean isPeak(float[] strength, int width, int x, int y, float own) {
        for (int row = y - 2; row <= y + 2; row++) {
            for (int column = x - 2; column <= x + 2; column++) {
                float other = strength[row * width + column];
                boolean earlier = row < y || row == y && column < x;
                if (other > own || other == own && earlier) {
                    return false;
                }
            }
        }
        return true;
    }

    /** First so many of every field, then the strongest of what is left. */
    private static List<Spot> strongest(List<Spot> spots, int width, int height, int most) {
        spots.sort(Comparator.comparingDouble(Spot::strength).reversed());
        int share = Math.max(1, most / (FIELDS * FIELDS));
        var taken = new int[FIELDS * FIELDS];
        var first = new ArrayList<Spot>();
        var rest = new ArrayList<Spot>();
        for (var spot : spots) {
            int field = spot.y * FIELDS / height * FIELDS + spot.x * FIELDS / width;
            (taken[field]++ < share ? first : rest).add(spot);
        }
        for (var spot : rest) {
            if (first.size() >= most) {
                break;
            }
            first.add(spot);
        }
        return first;
    }

    private static void describe(Gray gray, List<Spot> spots, double scale, List<Corner> corners) {
        var soft = gray.softened(2);
        for (var spot : spots) {
            var bits = new long[4];
            for (int i = 0; i < PAIRS.length; i++) {
                var pair = PAIRS[i];
                float one = soft.light()[(spot.y + pair[1]) * soft.width() + spot.x + pair[0]];
                float other = soft.light()[(spot.y + pair[3]) * soft.width() + spot.x + pair[2]];
                if (one < other) {
                    bits[i / 64] |= 1L << i % 64;
                }
            }
            corners.add(new Corner(
                    (float) ((spot.x + .5) * scale),
                    (float) ((spot.y + .5) * scale),
                    bits[0],
                    bits[1],
                    bits[2],
                    bits[3]));
        }
    }

    /** Drawn once and for all: kept pictures are compared with those of later versions. */
    private static int[][] pairs() {
        var random = new Random(20261121);
        var pairs = new int[256][4];
        for (var pair : pairs) {
            for (int i = 0; i < 4; i++) {
                pair[i] = (int) Math.max(-14, Math.min(14, Math.round(random.nextGaussian() * 6.2)));
            }
        }
        return pairs;
    }
}
