package linli.bot.post;

import java.awt.Color;

/** The colours of honey, wax and meadow. */
final class Palette {
    static final Color CREAM = new Color(0xFFF8E8);
    static final Color WHITE = new Color(0xFFFFFF);
    static final Color WAX = new Color(0xFBEBC8);
    static final Color HONEY = new Color(0xFFC13B);
    static final Color DEEP_HONEY = new Color(0xFFA41B);
    static final Color AMBER = new Color(0xC46A00);
    static final Color BROWN = new Color(0x4B2E12);
    static final Color SOFT_BROWN = new Color(0x9B7B55);
    static final Color LEAF = new Color(0x5DB075);
    static final Color DARK_LEAF = new Color(0x2F7D4F);
    static final Color PALE_LEAF = new Color(0xE3F2E3);
    static final Color PALE_HONEY = new Color(0xFFEBC2);
    static final Color CHAMPION = new Color(0xFFF3CF);

    private Palette() {}

    static Color veiled(Color colour, double strength) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) (255 * strength));
    }
}
