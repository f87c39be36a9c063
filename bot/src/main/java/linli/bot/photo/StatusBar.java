package linli.bot.photo;

/** The strip on top of a phone's screen: one colour, the time at one end, small signs at the other, nothing between. */
final class StatusBar {
    /** Of the picture's width, for phones are as wide as each other and not as high. */
    private static final double HEIGHT = .075;

    private static final int ALIKE = 24;
    private static final double LEAST_GROUND = .75;

    private StatusBar() {}

    static boolean isIn(Pixels pixels) {
        int width = pixels.width();
        int height = (int) (width * HEIGHT);
        if (pixels.height() < 1.5 * width || height < 6) {
            return false;
        }
        int ground = pixels.rgb()[width / 2];
        int same = 0;
        int left = 0;
        int middle = 0;
        int right = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (isAlike(pixels.rgb()[y * width + x], ground)) {
                    same++;
                } else if (x < width * .32) {
                    left++;
                } else if (x > width * .68) {
                    right++;
                } else {
                    middle++;
                }
            }
        }
        int all = width * height;
        return same > all * LEAST_GROUND && left > all * .004 && right > all * .008 && middle < all * .03;
    }

    private static boolean isAlike(int one, int other) {
        return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff)) < ALIKE
                && Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) < ALIKE
                && Math.abs((one & 0xff) - (other & 0xff)) < ALIKE;
    }
}
