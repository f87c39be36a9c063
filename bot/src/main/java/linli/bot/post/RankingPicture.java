package linli.bot.post;

import static linli.bot.post.Palette.*;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Draws the week's ranking as a PNG for phones: 1080 pixels wide, as high as it has lines, at most 1600. */
@Component
class RankingPicture {
    private static final int WIDTH = 1080;
    private static final int MARGIN = 44;
    private static final int HEADER = 232;
    private static final int FIGURES_TOP = 286;
    private static final int LINES_TOP = 494;
    private static final int LINE = 88;
    private static final int QUIET = 660;
    private static final int FOOT = 176;

    private static final int RANK_AT = 104;
    private static final int NAME_AT = 160;
    private static final int NAME_WIDTH = 250;
    private static final int INFORMATION_AT = 436;
    private static final int SERVICE_AT = 664;
    private static final int BAR = 190;
    private static final int TOTAL_AT = 1004;

    private final Lettering lettering;

    /** @throws FontTrouble when the computer cannot draw letters */
    RankingPicture() {
        lettering = Lettering.shipped();
    }

    /** A PNG well below 300 kB. */
    byte[] draw(RankingContent content) {
        int more = content.more().isEmpty() ? 22 : 48;
        int body = content.lines().isEmpty()
                ? QUIET
                : LINES_TOP - FIGURES_TOP + content.lines().size() * LINE + more;
        int foot = FIGURES_TOP + body;
        var image = new BufferedImage(WIDTH, foot + FOOT, BufferedImage.TYPE_INT_RGB);
        var sheet = new Sheet(new Brush(image, lettering), content);
        sheet.background(image.getHeight());
        sheet.foot(foot, image.getHeight());
        sheet.header();
        sheet.figures();
        if (content.lines().isEmpty()) {
            sheet.quiet();
        } else {
            sheet.heads();
            sheet.lines();
            sheet.more(foot - 12);
        }
        sheet.brush.pen.dispose();
        return png(image);
    }

    /** One picture in the making, from top to bottom. */
    private final class Sheet {
        private final Brush brush;
        private final Ornaments ornaments;
        private final RankingContent content;

        Sheet(Brush brush, RankingContent content) {
            this.brush = brush;
            this.ornaments = new Ornaments(brush);
            this.content = content;
        }

        void background(int height) {
            brush.pen.setColor(CREAM);
            brush.pen.fillRect(0, 0, WIDTH, height);
        }

        void header() {
            ornaments.honey(WIDTH, HEADER);
            ornaments.flight(596, 204, 740, 244, 826, 158);
            ornaments.bee(918, 124, 1.02, 10, true);
            brush.write(fitted(content.title(), 66, 740), MARGIN + 8, 112, 66, BROWN);
            brush.write(fitted(content.where(), 34, 740), MARGIN + 10, 172, 34, new Color(0x6B430F));
        }

        void figures() {
            shadowed(MARGIN, FIGURES_TOP, WIDTH - 2 * MARGIN, 132, WHITE);
            double column = (WIDTH - 2.0 * MARGIN) / content.figures().size();
            var colours = List.of(AMBER, DARK_LEAF, BROWN);
            for (int i = 0; i < content.figures().size(); i++) {
                var figure = content.figures().get(i);
                double middle = MARGIN + column * (i + .5);
                brush.writeCentred(String.valueOf(figure.number()), middle, FIGURES_TOP + 70, 58, colours.get(i % 3));
                brush.writeCentred(fitted(figure.label(), 27, column - 20), middle, FIGURES_TOP + 112, 27, SOFT_BROWN);
                if (i > 0) {
                    double x = MARGIN + column * i;
                    brush.line(x, FIGURES_TOP + 32, x, FIGURES_TOP + 100, 2, WAX);
                }
            }
        }

        void heads() {
            int y = LINES_TOP - 18;
            brush.disc(INFORMATION_AT + 8, y - 9, 8, DEEP_HONEY);
            brush.write(fitted(content.information(), 25, BAR), INFORMATION_AT + 24, y, 25, SOFT_BROWN);
            brush.disc(SERVICE_AT + 8, y - 9, 8, LEAF);
            brush.write(fitted(content.service(), 25, BAR), SERVICE_AT + 24, y, 25, SOFT_BROWN);
            brush.writeRight(fitted(content.total(), 25, 100), TOTAL_AT, y, 25, SOFT_BROWN);
        }

        void lines() {
            int most = content.lines().stream()
                    .mapToInt(line -> Math.max(line.information(), line.service()))
                    .max()
                    .orElse(1);
            int y = LINES_TOP;
            for (var line : content.lines()) {
                line(line, y, Math.max(1, most));
                y += LINE;
            }
        }

        private void line(RankingContent.Line line, int y, int most) {
            boolean first = line.rank() == 1;
            double height = LINE - 10;
            double middle = y + height / 2;
            shadowed(MARGIN, y, WIDTH - 2 * MARGIN, height, first ? CHAMPION : WHITE);
            if (first) {
                brush.outline(
                        new RoundRectangle2D.Double(MARGIN + 1, y + 1, WIDTH - 2 * MARGIN - 2, height - 2, 26, 26),
                        2,
                        HONEY);
            }
            if (line.rank() <= 3) {
                ornaments.medal(RANK_AT, middle + 2, line.rank());
            } else {
                ornaments.cell(RANK_AT, middle, line.rank());
            }
            name(line, middle);
            section(line.information(), most, INFORMATION_AT, middle, DEEP_HONEY, PALE_HONEY, AMBER);
            section(line.service(), most, SERVICE_AT, middle, LEAF, PALE_LEAF, DARK_LEAF);
            brush.writeRight(String.valueOf(line.total()), TOTAL_AT, middle + 16, 44, BROWN);
        }

        private void name(RankingContent.Line line, double middle) {
            var written = lettering.written(line.nickname());
            var name = written.isEmpty() ? content.nameless() : written;
            double size = lettering.width(name, 34) <= NAME_WIDTH ? 34 : 28;
            name = lettering.fitted(name, size, NAME_WIDTH);
            if (line.note().isEmpty()) {
                brush.write(name, NAME_AT, middle + 12, size, BROWN);
            } else {
                brush.write(name, NAME_AT, middle, size, BROWN);
                brush.write(fitted(line.note(), 22, NAME_WIDTH), NAME_AT, middle + 29, 22, SOFT_BROWN);
            }
        }

        private void section(int points, int most, double x, double middle, Color bar, Color track, Color text) {
            brush.write(String.valueOf(points), x, middle + 1, 29, points == 0 ? veiled(SOFT_BROWN, .6) : text);
            brush.card(x, middle + 13, BAR, 12, 12, track);
            if (points > 0) {
                brush.card(x, middle + 13, Math.max(12, (double) BAR * points / most), 12, 12, bar);
            }
        }

        void more(int y) {
            if (!content.more().isEmpty()) {
                brush.writeCentred(fitted(content.more(), 27, WIDTH - 2 * MARGIN), WIDTH / 2.0, y, 27, SOFT_BROWN);
            }
        }

        void quiet() {
            ornaments.hive(WIDTH / 2.0, 640, .92);
            ornaments.bee(272, 556, .66, 8, true);
            ornaments.bee(818, 632, .5, -6, false);
            brush.writeCentred(fitted(content.quiet(), 46, WIDTH - 120), WIDTH / 2.0, 862, 46, BROWN);
            brush.writeCentred(fitted(content.invitation(), 29, WIDTH - 120), WIDTH / 2.0, 914, 29, SOFT_BROWN);
        }

        void foot(int top, int bottom) {
            ornaments.meadow(WIDTH, top, bottom);
            brush.writeCentred(fitted(content.thanks(), 33, 760), WIDTH / 2.0, bottom - 70, 33, new Color(0x245A38));
            brush.writeCentred(fitted(content.maker(), 23, 800), WIDTH / 2.0, bottom - 28, 23, new Color(0x47795A));
        }

        private void shadowed(double x, double y, double width, double height, Color colour) {
            brush.card(x, y + 5, width, height, 28, veiled(new Color(0xD9B46A), .28));
            brush.card(x, y, width, height, 28, colour);
        }

        private String fitted(String text, double size, double width) {
            return lettering.fitted(lettering.written(text), size, width);
        }
    }

    private static byte[] png(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
