package linli.bot.photo;

/**
 * A spot of a picture that is found again in another picture of the same place, and 256 comparisons of light around it.
 *
 * @param x in pixels of the picture at {@link Corners#SIDE}
 * @param y likewise
 */
record Corner(float x, float y, long a, long b, long c, long d) {
    /** How many of the 256 comparisons come out otherwise; some 128 for two spots of nothing in common. */
    int differs(Corner other) {
        return Long.bitCount(a ^ other.a)
                + Long.bitCount(b ^ other.b)
                + Long.bitCount(c ^ other.c)
                + Long.bitCount(d ^ other.d);
    }
}
