package linli.bot.post;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;

/** The shipped font, and what it takes to write with it whatever people call themselves. */
final class Lettering {
    private static final String FILE = "fonts/NotoSansSC_500Medium.ttf";
    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final Font font;

    private Lettering(Font font) {
        this.font = font;
    }

    /** @throws FontTrouble when the program's file is damaged or the computer cannot draw letters */
    static Lettering shipped() {
        able(Lettering::writeAnything);
        try (var file = Lettering.class.getClassLoader().getResourceAsStream(FILE)) {
            return of(file);
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    static Lettering of(InputStream file) {
        try {
            if (file == null) {
                throw new IOException("it is missing");
            }
            return new Lettering(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (FontFormatException | IOException damaged) {
            throw damaged(damaged);
        }
    }

    /** Asked first: reading the file on a computer that cannot would look as if the file were damaged. */
    static void able(Runnable trial) {
        try {
            trial.run();
        } catch (RuntimeException | LinkageError | InternalError bare) {
            throw new FontTrouble(
                    "This computer cannot draw letters (" + root(bare).getMessage()
                            + "). Install the packages fontconfig, libfreetype6 and fonts-dejavu-core, then start again.",
                    bare);
        }
    }

    private static void writeAnything() {
        new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("8", SMOOTH);
    }

    Font size(double points) {
        return font.deriveFont((float) points);
    }

    double width(String text, double points) {
        return size(points).getStringBounds(text, SMOOTH).getWidth();
    }

    /**
     * What can be written of a text. Emoji and invisible signs are left out, letters the font does not have become dots.
     *
     * @return may be empty
     */
    String written(String text) {
        var written = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                written.append(' ');
            } else if (isVisible(sign) && font.canDisplay(sign)) {
                written.appendCodePoint(sign);
            } else if (Character.isLetterOrDigit(sign)) {
                written.append('·');
            }
        });
        return written.toString().strip().replaceAll(" {2,}", " ");
    }

    /** As much of a text as fits, with … for the rest. */
    String fitted(String text, double points, double width) {
        if (width(text, points) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + "…", points) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }

    private static Throwable root(Throwable trouble) {
        return trouble.getCause() == null ? trouble : root(trouble.getCause());
    }

    private static FontTrouble damaged(Exception why) {
        return new FontTrouble(
                FILE + " inside the program " + why.getMessage()
                        + ". The program's file is damaged: copy or build it again.",
                why);
    }
}
