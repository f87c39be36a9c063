package linli.bot.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Neighbouring points of a map that are brighter than a threshold, and the tightest rectangle around them. */
final class Blob {
    private record Point(int x, int y) {}

    private final List<Point> rim = new ArrayList<>();
    private final int width;
    private final float[] map;

    private Blob(float[] map, int width) {
        this.map = map;
        this.width = width;
    }

    static List<Blob> in(float[] map, int width, float threshold) {
        var seen = new boolean[map.length];
        var blobs = new ArrayList<Blob>();
        var queue = new int[map.length];
        for (int start = 0; start < map.length; start++) {
            if (map[start] > threshold && !seen[start]) {
                blobs.add(grown(map, width, threshold, start, seen, queue));
            }
        }
        return blobs;
    }

    private static Blob grown(float[] map, int width, float threshold, int start, boolean[] seen, int[] queue) {
        var blob = new Blob(map, width);
        int end = 0;
        queue[end++] = start;
        seen[start] = true;
        for (int next = 0; next < end; next++) {
            int at = queue[next];
            int x = at % width;
            int y = at / width;
            int neighbours = 0;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int other = at + dy * width + dx;
                    boolean inside = x + dx >= 0 && x + dx < width && other >= 0 && other < map.length;
                    if (inside && map[other] > threshold) {
                        neighbours++;
                        if (!seen[other]) {
                            seen[other] = true;
                            queue[end++] = other;
                        }
                    }
                }
            }
            if (neighbours < 9) {
                blob.rim.add(new Point(x, y));
            }
        }
        return blob;
    }

    /** The rectangle of least area that holds all points, its line as level as can be. */
    Strip rectangle() {
        var hull = hull();
        Strip best = null;
        for (int i = 0; i < hull.size(); i++) {
            var from = hull.get(i);
            var to = hull.get((i + 1) % hull.size());
            double length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
            var around = around(hull, hull.size() == 1 ? 1 : (to.x - from.x) / length, (to.y - from.y) / length);
            if (best == null || around.length() * around.height() < best.length() * best.height()) {
                best = around;
            }
        }
        return best;
    }

    /** How bright the map is inside a rectangle on the average. */
    double brightness(Strip strip) {
        int along = Math.max(1, (int) strip.length());
        int over = Math.max(1, (int) strip.height());
        double sum = 0;
        for (int i = 0; i < along; i++) {
            for (int j = 0; j < over; j++) {
                double a = (i + .5) / along * strip.length() - strip.length() / 2;
                double o = (j + .5) / over * strip.height() - strip.height() / 2;
                int x = (int) (strip.x() + a * strip.right() - o * strip.down());
                int y = (int) (strip.y() + a * strip.down() + o * strip.right());
                sum += map[
                        Math.max(0, Math.min(y, map.length / width - 1)) * width + Math.max(0, Math.min(x, width - 1))];
            }
        }
        return sum / (along * over);
    }

    private static Strip around(List<Point> hull, double right, double down) {
        // Of the two sides the more level one is the line, and it runs to the right.
        if (Math.abs(right) < Math.abs(down)) {
            double former = right;
            right = -down;
            down = former;
        }
        if (right < 0) {
            right = -right;
            down = -down;
        }
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        double highest = Double.MAX_VALUE;
        double lowest = -Double.MAX_VALUE;
        for (var point : hull) {
            double along = (point.x + .5) * right + (point.y + .5) * down;
            double over = (point.y + .5) * right - (point.x + .5) * down;
            least = Math.min(least, along);
            most = Math.max(most, along);
            highest = Math.min(highest, over);
            lowest = Math.max(lowest, over);
        }
        double along = (least + most) / 2;
        double over = (highest + lowest) / 2;
        return new Strip(
                along * right - over * down,
                along * down + over * right,
                right,
                down,
                most - least + 1,
                lowest - highest + 1);
    }

    /** The corners of the rubber band around all points, one after the other. */
    private List<Point> hull() {
        rim.sort(Comparator.comparingInt(Point::x).thenComparingInt(Point::y));
        var hull = new ArrayList<Point>();
        for (int pass = 0; pass < 2; pass++) {
            int base = hull.size();
            for (int i = 0; i < rim.size(); i++) {
                var point = rim.get(pass == 0 ? i : rim.size() - 1 - i);
                while (hull.size() >= base + 2
                        && turn(hull.get(hull.size() - 2), hull.get(hull.size() - 1), point) <= 0) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(point);
            }
            hull.remove(hull.size() - 1);
        }
        return hull.isEmpty() ? List.of(rim.get(0)) : hull;
    }

    private static long turn(Point a, Point b, Point c) {
        return (long) (b.x - a.x) * (c.y - a.y) - (long) (b.y - a.y) * (c.x - a.x);
    }
}
