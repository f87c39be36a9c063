package linli.bot.photo;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * What two pictures have in common.
 *
 * @param kind how much
 * @param matches how many corners of the one are found again in the other, lying as in the one
 */
public record Resemblance(Kind kind, int matches) {
    /** How much two pictures have in common. None of them says that two pictures show different places. */
    public enum Kind {
        /** One was made from the other: the file itself, made smaller, cut, brighter or encoded again. */
        SAME_PICTURE,
        /** Taken at the same place, each for itself. */
        SAME_PLACE,
        /** Nothing that both surely show. */
        UNCLEAR
    }

    /** Two pictures of different streets share up to nine; a logo that both show brings more, but all in one corner. */
    private static final int FEWEST = 12;

    private static final int FEWEST_FIELDS = 4;
    private static final int FEWEST_OF_A_COPY = 40;
    private static final double EXACT = .8;
    private static final double UNCHANGED = .85;

    /** Of the picture compared point by point, in pixels. */
    private static final int SIDE = 240;

    private static final int BLOCK = 10;
    private static final double SAME_LIGHT = 8;

    static Resemblance of(BufferedImage one, BufferedImage other) {
        var gray = Gray.of(one).fitted(Corners.SIDE);
        var otherGray = Gray.of(other).fitted(Corners.SIDE);
        var lying = Alignment.of(Corners.of(gray), Corners.of(otherGray));
        boolean exact = lying.exact() >= EXACT && lying.matches() >= FEWEST_OF_A_COPY;
        return exact && unchanged(gray, otherGray, lying) >= UNCHANGED
                ? new Resemblance(Kind.SAME_PICTURE, lying.matches())
                : of(lying);
    }

    /** Cheaper, and without telling a copy from a second look. */
    static Resemblance of(List<Corner> one, List<Corner> other) {
        return of(Alignment.of(one, other));
    }

    private static Resemblance of(Alignment lying) {
        boolean same = lying.matches() >= FEWEST && lying.fields() >= FEWEST_FIELDS;
        return new Resemblance(same ? Kind.SAME_PLACE : Kind.UNCLEAR, lying.matches());
    }

    /** Which share of what both show is the same once one is laid over the other and made as bright, 0 to 1. */
    private static double unchanged(Gray one, Gray other, Alignment lying) {
        double step = (double) Math.max(one.width(), one.height()) / SIDE;
        var small = one.fitted(SIDE).softened(1);
        var laid = laidOver(small, step, other.softened(2), lying);
        var light = Brightness.between(small, laid);
        int blocks = 0;
        int same = 0;
        for (int top = 0; top + BLOCK <= small.height(); top += BLOCK) {
            for (int left = 0; left + BLOCK <= small.width(); left += BLOCK) {
                double differs = light.differs(small, laid, left, top, BLOCK);
                if (!Double.isNaN(differs)) {
                    blocks++;
                    same += differs < SAME_LIGHT ? 1 : 0;
                }
            }
        }
        return blocks == 0 ? 0 : (double) same / blocks;
    }

    /** The other picture as it lies over this one; not a number where it does not reach. */
    private static float[] laidOver(Gray small, double step, Gray other, Alignment lying) {
        var laid = new float[small.light().length];
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                double fromX = (x + .5) * step;
                double fromY = (y + .5) * step;
                double toX = lying.a() * fromX - lying.b() * fromY + lying.right() - .5;
                double toY = lying.b() * fromX + lying.a() * fromY + lying.down() - .5;
                boolean inside = toX >= 3 && toY >= 3 && toX <= other.width() - 4 && toY <= other.height() - 4;
                laid[y * small.width() + x] = inside ? other.at(toX, toY) : Float.NaN;
            }
        }
        return laid;
    }

    /** How the light of one picture becomes that of another: twice as bright, a little darker. What is burnt out or black does not count. */
    private record Brightness(double times, double more) {
        private static final int BLACK = 7;
        private static final int BURNT_OUT = 248;

        static Brightness between(Gray one, float[] laid) {
            double count = 0;
            double sumOne = 0;
            double sum = 0;
            double squares = 0;
            double both = 0;
            for (int i = 0; i < laid.length; i++) {
                float light = one.light()[i];
                if (counts(light) && counts(laid[i])) {
                    count++;
                    sumOne += light;
                    sum += laid[i];
                    squares += laid[i] * laid[i];
                    both += light * laid[i];
                }
            }
            double spread = count * squares - sum * sum;
            double times = spread <= 0 ? 1 : (count * both - sumOne * sum) / spread;
            return new Brightness(times, count == 0 ? 0 : (sumOne - times * sum) / count);
        }

        /** Mean difference of light in a block, 0 to 255; not a number where most of it cannot be compared. */
        double differs(Gray one, float[] laid, int left, int top, int side) {
            double sum = 0;
            int count = 0;
            for (int y = top; y < top + side; y++) {
                for (int x = left; x < left + side; x++) {
                    float light = one.light()[y * one.width() + x];
                    float other = laid[y * one.width() + x];
                    if (counts(light) && counts(other)) {
                        sum += Math.abs(light - times * other - more);
                        count++;
                    }
                }
            }
            return count < side * side / 2 ? Double.NaN : sum / count;
        }

        private static boolean counts(float light) {
            return light >= BLACK && light <= BURNT_OUT;
        }
    }
}
