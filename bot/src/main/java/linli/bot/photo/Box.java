package linli.bot.photo;

/** Part of a picture, upright; all in fractions of its width or height, 0 to 1. */
public record Box(double left, double top, double width, double height) {}
