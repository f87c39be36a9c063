package linli.bot.photo;

/** Part of a picture, upright; all in fractions of its width or height, 0 to 1. */
public record Box(double left, double top, double width, double height) {
    /** Whether it is a part of the picture at all, and not nothing of it. */
    public boolean isInside() {
        return left >= 0 && top >= 0 && width > 0 && height > 0 && left + width <= 1.0001 && top + height <= 1.0001;
    }

    double area() {
        return width * height;
    }

    /** How much two boxes share, measured against what they cover together, 0 to 1. */
    double overlap(Box other) {
        double both = shared(other);
        double all = area() + other.area() - both;
        return all <= 0 ? 0 : both / all;
    }

    /** How much of this box lies inside the other, 0 to 1. */
    double within(Box other) {
        return area() <= 0 ? 0 : shared(other) / area();
    }

    /** Bigger by a share of its size on every side, cut off where the picture ends. */
    Box grown(double share) {
        double right = Math.min(1, left + width * (1 + share));
        double bottom = Math.min(1, top + height * (1 + share));
        double newLeft = Math.max(0, left - width * share);
        double newTop = Math.max(0, top - height * share);
        return new Box(newLeft, newTop, Math.max(0, right - newLeft), Math.max(0, bottom - newTop));
    }

    private double shared(Box other) {
        double wide = Math.min(left + width, other.left + other.width) - Math.max(left, other.left);
        double high = Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
        return Math.max(0, wide) * Math.max(0, high);
    }
}
