package linli.bot.photo;

/**
 * A rectangle that lies in a picture at any angle.
 *
 * @param x of its middle, in pixels
 * @param y of its middle
 * @param right of one pixel's step along the line of text: how far it goes right
 * @param down and how far down; together of length 1
 * @param length along the line
 * @param height across it
 */
record Strip(double x, double y, double right, double down, double length, double height) {
    static Strip whole(int width, int height) {
        return new Strip(width / 2.0, height / 2.0, 1, 0, width, height);
    }

    /** Taller than it is long, so that it is a line turned on its side or one written downward. */
    boolean isUpended() {
        return height >= 1.5 * length;
    }

    /** The same area with the line running from bottom to top. */
    Strip turned() {
        return new Strip(x, y, down, -right, height, length);
    }

    /** The shorter side. */
    double high() {
        return Math.min(length, height);
    }

    Strip grown(double by) {
        return new Strip(x, y, right, down, length + 2 * by, height + 2 * by);
    }

    Strip scaled(double across, double downward) {
        double alongRight = right * length * across;
        double alongDown = down * length * downward;
        double overRight = -down * height * across;
        double overDown = right * height * downward;
        double long_ = Math.hypot(alongRight, alongDown);
        return new Strip(
                x * across,
                y * downward,
                alongRight / long_,
                alongDown / long_,
                long_,
                Math.hypot(overRight, overDown));
    }

    /** One of {@code of} equal parts along the height, from the top. */
    Strip cell(int number, int of) {
        double offset = ((number + .5) / of - .5) * height;
        return new Strip(x - down * offset, y + right * offset, right, down, length, height / of);
    }

    /** The smallest upright box around it. */
    Box box(int width, int height) {
        double halfWide = (Math.abs(right) * length + Math.abs(down) * this.height) / 2;
        double halfHigh = (Math.abs(down) * length + Math.abs(right) * this.height) / 2;
        double left = Math.max(0, x - halfWide) / width;
        double top = Math.max(0, y - halfHigh) / height;
        return new Box(
                left, top, Math.min(width, x + halfWide) / width - left, Math.min(height, y + halfHigh) / height - top);
    }
}
