package linli.bot.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How one picture lies over another: (x, y) of the one is (a x - b y + right, b x + a y + down) of the other, in pixels of
 * both at {@link Corners#SIDE}.
 *
 * @param matches how many corners agree with it
 * @param fields in how many of 16 fields of the one picture they are
 * @param exact how many of them agree to a pixel and a half, 0 to 1: nearly all where one picture was made from the other
 */
record Alignment(double a, double b, double right, double down, int matches, int fields, double exact) {
    static final Alignment NONE = new Alignment(1, 0, 0, 0, 0, 0, 0);

    private static final int MOST_DIFFERENT = 72;
    /** The second best must be clearly worse, or the spot is one of many alike, as windows are. */
    private static final double CLEARLY = .86;

    private static final int TRIES = 1500;
    /** Two steps aside, and near things move against far ones: so many pixels are still the same place. */
    private static final double NEAR = 9;

    private static final double EXACTLY = 1.5;
    private static final double SMALLEST = .4;
    private static final double MOST_TURNED = Math.toRadians(20);

    private record Match(Corner one, Corner other) {}

    double scale() {
        return Math.hypot(a, b);
    }

    /** The best there is; {@link #NONE} where nothing agrees. */
    static Alignment of(List<Corner> one, List<Corner> other) {
        var matches = matches(one, other);
        if (matches.size() < 4) {
            return NONE;
        }
        var random = new Random(7);
        var best = NONE;
        for (int i = 0; i < TRIES; i++) {
            var first = matches.get(random.nextInt(matches.size()));
            var second = matches.get(random.nextInt(matches.size()));
            var tried = through(first, second);
            if (tried != null) {
                int count = tried.count(matches, NEAR);
                if (count > best.matches) {
                    best = tried.with(count, 0, 0);
                }
            }
        }
        for (int i = 0; i < 3 && best.matches >= 4; i++) {
            best = best.fitted(matches);
        }
        int all = best.count(matches, NEAR);
        return best.with(all, best.spread(matches), all == 0 ? 0 : (double) best.count(matches, EXACTLY) / all);
    }

    private static List<Match> matches(List<Corner> one, List<Corner> other) {
        var there = nearest(one, other);
        var back = nearest(other, one);
        var matches = new ArrayList<Match>();
        for (int i = 0; i < there.length; i++) {
            if (there[i] >= 0 && back[there[i]] == i) {
                matches.add(new Match(one.get(i), other.get(there[i])));
            }
        }
        return matches;
    }

    private static int[] nearest(List<Corner> from, List<Corner> to) {
        var nearest = new int[from.size()];
        for (int i = 0; i < nearest.length; i++) {
            int best = Integer.MAX_VALUE;
            int second = Integer.MAX_VALUE;
            nearest[i] = -1;
            for (int j = 0; j < to.size(); j++) {
                int differs = from.get(i).differs(to.get(j));
                if (differs < best) {
                    // The same spot at another size is no rival.
                    boolean sameSpot = nearest[i] >= 0 && isClose(to.get(nearest[i]), to.get(j));
                    second = sameSpot ? second : best;
                    best = differs;
                    nearest[i] = j;
                } else if (differs < second && !isClose(to.get(nearest[i]), to.get(j))) {
                    second = differs;
                }
            }
            if (best > MOST_DIFFERENT || second != Integer.MAX_VALUE && best > second * CLEARLY) {
                nearest[i] = -1;
            }
        }
        return nearest;
    }

    private static boolean isClose(Corner one, Corner other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y()) < 8;
    }

    private static Alignment through(Match first, Match second) {
        double x = second.one.x() - first.one.x();
        double y = second.one.y() - first.one.y();
        double u = second.other.x() - first.other.x();
        double v = second.other.y() - first.other.y();
        double length = x * x + y * y;
        if (length < 400) {
            return null;
        }
        double a = (x * u + y * v) / length;
        double b = (x * v - y * u) / length;
        double scale = Math.hypot(a, b);
        if (scale < SMALLEST || scale > 1 / SMALLEST || Math.abs(Math.atan2(b, a)) > MOST_TURNED) {
            return null;
        }
        return new Alignment(
                a,
                b,
                first.other.x() - a * first.one.x() + b * first.one.y(),
                first.other.y() - b * first.one.x() - a * first.one.y(),
                0,
                0,
                0);
    }

    private Alignment with(int count, int spread, double exactly) {
        return new Alignment(a, b, right, down, count, spread, exactly);
    }

    private boolean agrees(Match match, double within) {
        double x = a * match.one.x() - b * match.one.y() + right - match.other.x();
        double y = b * match.one.x() + a * match.one.y() + down - match.other.y();
        double near = within * Math.max(1, scale());
        return x * x + y * y < near * near;
    }

    private int count(List<Match> matches, double within) {
        int count = 0;
        for (var match : matches) {
            if (agrees(match, within)) {
                count++;
            }
        }
        return count;
    }

    /** The best fit to all that agree. */
    private Alignment fitted(List<Match> matches) {
        var agreeing = matches.stream().filter(match -> agrees(match, NEAR)).toList();
        double mx = 0;
        double my = 0;
        double mu = 0;
        double mv = 0;
        for (var match : agreeing) {
            mx += match.one.x() / agreeing.size();
            my += match.one.y() / agreeing.size();
            mu += match.other.x() / agreeing.size();
            mv += match.other.y() / agreeing.size();
        }
        double length = 0;
        double along = 0;
        double across = 0;
        for (var match : agreeing) {
            double x = match.one.x() - mx;
            double y = match.one.y() - my;
            double u = match.other.x() - mu;
            double v = match.other.y() - mv;
            length += x * x + y * y;
            along += x * u + y * v;
            across += x * v - y * u;
        }
        if (length < 1) {
            return this;
        }
        double newA = along / length;
        double newB = across / length;
        return new Alignment(newA, newB, mu - newA * mx + newB * my, mv - newB * mx - newA * my, agreeing.size(), 0, 0);
    }

    private int spread(List<Match> matches) {
        int seen = 0;
        for (var match : matches) {
            if (agrees(match, NEAR)) {
                int column = Math.min(3, (int) (match.one.x() * 4 / Corners.SIDE));
                int row = Math.min(3, (int) (match.one.y() * 4 / Corners.SIDE));
                seen |= 1 << row * 4 + column;
            }
        }
        return Integer.bitCount(seen);
    }
}
