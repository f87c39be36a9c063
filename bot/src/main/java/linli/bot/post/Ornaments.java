package linli.bot.post;

import static linli.bot.post.Palette.*;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Area;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The bee, the honey, the medals, the meadow. */
final class Ornaments {
    private static final Color STRIPE = new Color(0x3A2410);
    private static final Color[][] METALS = {
        {new Color(0xFFE07A), new Color(0xF2A900), new Color(0xB97400)},
        {new Color(0xF1F3F6), new Color(0xB9C2CC), new Color(0x7B8794)},
        {new Color(0xF3C9A0), new Color(0xD08A52), new Color(0x98582A)},
    };
    private static final Color RIBBON = new Color(0xE4573D);
    private static final Color[] PETALS = {
        new Color(0xFF8A80), new Color(0xFFFFFF), new Color(0xFFD54F), new Color(0xF8A5C2)
    };

    private static final double[] DROPS = {26, 44, 22, 34, 47, 28, 22, 40, 26, 46, 24, 33, 42, 23, 36};

    private final Brush brush;

    Ornaments(Brush brush) {
        this.brush = brush;
    }

    /** About 200 wide at scale 1, its middle at the point, its nose tilted up by some degrees. */
    void bee(double x, double y, double scale, double degrees, boolean toTheRight) {
        brush.at(x, y, scale, 0, () -> {
            brush.pen.scale(toTheRight ? -1 : 1, 1);
            brush.pen.rotate(Math.toRadians(degrees));
            wing(22, -58, 38, 66, 24);
            wing(-12, -62, 34, 58, -10);
            sting();
            body();
            face();
        });
    }

    private void wing(double x, double y, double width, double height, double degrees) {
        brush.at(x, y, 1, degrees, () -> {
            var wing = new Ellipse2D.Double(-width / 2 - 4, -height / 2, width + 8, height);
            brush.fill(wing, veiled(WHITE, .82));
            brush.outline(wing, 4, veiled(STRIPE, .75));
        });
    }

    private void sting() {
        var sting = new Path2D.Double();
        sting.moveTo(74, -8);
        sting.lineTo(98, 4);
        sting.lineTo(74, 14);
        sting.closePath();
        brush.fill(sting, STRIPE);
    }

    private void body() {
        var body = new Area(new Ellipse2D.Double(-82, -46, 164, 96));
        brush.fill(body, new Color(0xFFD23F));
        for (double left : new double[] {-18, 20, 56}) {
            var stripe = new Area(new RoundRectangle2D.Double(left, -60, 20, 120, 14, 14));
            stripe.intersect(body);
            brush.fill(stripe, STRIPE);
        }
        var light = new Area(new Ellipse2D.Double(-70, -40, 120, 34));
        light.intersect(body);
        brush.fill(light, veiled(WHITE, .25));
        brush.outline(body, 5, STRIPE);
    }

    private void face() {
        brush.disc(-52, -6, 9, STRIPE);
        brush.disc(-55, -9, 3, WHITE);
        brush.disc(-44, 14, 9, new Color(0xFF9E80));
        brush.outline(new CubicCurve2D.Double(-72, 10, -70, 22, -60, 24, -54, 18), 4, STRIPE);
        brush.outline(new CubicCurve2D.Double(-56, -42, -60, -66, -70, -74, -82, -74), 4, STRIPE);
        brush.outline(new CubicCurve2D.Double(-40, -46, -40, -68, -46, -80, -56, -86), 4, STRIPE);
        brush.disc(-84, -74, 6, STRIPE);
        brush.disc(-58, -88, 6, STRIPE);
    }

    /** The dotted way a bee has come. */
    void flight(double fromX, double fromY, double byX, double byY, double toX, double toY) {
        for (int step = 0; step <= 18; step++) {
            double t = step / 18.0;
            double x = (1 - t) * (1 - t) * fromX + 2 * t * (1 - t) * byX + t * t * toX;
            double y = (1 - t) * (1 - t) * fromY + 2 * t * (1 - t) * byY + t * t * toY;
            brush.disc(x, y, 3.2, veiled(WHITE, .35 + .5 * t));
        }
    }

    /** Honey from the top edge, running down in drops below its lower edge. */
    void honey(double width, double height) {
        var honey = running(width, height);
        brush.pen.setPaint(new GradientPaint(0, 0, new Color(0xFFCF4D), 0, (float) height, DEEP_HONEY));
        brush.pen.fill(honey);
        var before = brush.pen.getClip();
        brush.pen.clip(honey);
        comb(width, height);
        brush.pen.setClip(before);
        for (int i = 0; i < DROPS.length; i++) {
            double middle = width * (i + .5) / DROPS.length;
            brush.card(middle - 12, height + DROPS[i] - 22, 6, 16, 6, veiled(WHITE, .45));
        }
    }

    private static Path2D running(double width, double height) {
        double pitch = width / DROPS.length;
        double gap = pitch * .4;
        var edge = new Path2D.Double();
        edge.moveTo(0, 0);
        edge.lineTo(0, height - gap / 2);
        for (int i = 0; i < DROPS.length; i++) {
            double left = i * pitch + gap / 2;
            double right = (i + 1) * pitch - gap / 2;
            double round = (right - left) * .66;
            double end = height + DROPS[i] - (right - left) / 2;
            edge.quadTo(left, height - gap / 2, left, height);
            edge.lineTo(left, end);
            edge.curveTo(left, end + round, right, end + round, right, end);
            edge.lineTo(right, height);
            edge.quadTo(right, height - gap / 2, right + gap / 2, height - gap / 2);
        }
        edge.lineTo(width, 0);
        edge.closePath();
        return edge;
    }

    private void comb(double width, double height) {
        double radius = 44;
        for (int row = 0; row * radius * 1.5 < height; row++) {
            for (int column = -1; column * radius * 1.74 < width + radius; column++) {
                double x = column * radius * 1.74 + (row % 2) * radius * .87;
                double y = row * radius * 1.5;
                if ((row * 7 + column * 5) % 4 == 0) {
                    brush.fill(Brush.hexagon(x, y, radius - 5), veiled(WHITE, .12));
                }
                brush.outline(Brush.hexagon(x, y, radius - 2), 2, veiled(WHITE, .16));
            }
        }
    }

    /** @param rank 1 gold, 2 silver, 3 bronze */
    void medal(double x, double y, int rank) {
        var metal = METALS[rank - 1];
        ribbon(x, y, -1);
        ribbon(x, y, 1);
        brush.disc(x, y + 4, 29, metal[2]);
        brush.pen.setPaint(new RadialGradientPaint(
                (float) x - 9, (float) y - 8, 46, new float[] {0, 1}, new Color[] {metal[0], metal[1]}));
        brush.pen.fill(new Ellipse2D.Double(x - 27, y - 23, 54, 54));
        brush.outline(new Ellipse2D.Double(x - 20.5, y - 16.5, 41, 41), 2, veiled(WHITE, .65));
        brush.writeCentred(String.valueOf(rank), x, y + 15, 31, metal[2]);
    }

    private void ribbon(double x, double y, int side) {
        var ribbon = new Path2D.Double();
        ribbon.moveTo(x + side * 2, y - 14);
        ribbon.lineTo(x + side * 12, y - 40);
        ribbon.lineTo(x + side * 26, y - 40);
        ribbon.lineTo(x + side * 18, y - 12);
        ribbon.closePath();
        brush.fill(ribbon, side < 0 ? RIBBON : RIBBON.darker());
    }

    /** A rank below the third, in a cell of wax. */
    void cell(double x, double y, int rank) {
        brush.fill(Brush.hexagon(x, y, 29), WAX);
        brush.writeCentred(String.valueOf(rank), x, y + (rank > 99 ? 8 : 10), rank > 99 ? 22 : 28, AMBER);
    }

    /** Hills with flowers, from a height down to the lower edge. */
    void meadow(double width, double top, double bottom) {
        brush.fill(hill(width, top + 34, bottom, 40), new Color(0xCFE8C4));
        brush.fill(hill(width, top + 62, bottom, -34), new Color(0xB4DBA6));
        double[][] flowers = {
            {60, 30, 1}, {128, 62, .75}, {212, 40, .85}, {868, 44, .9}, {950, 66, .75}, {1016, 34, 1.05},
        };
        for (int i = 0; i < flowers.length; i++) {
            flower(flowers[i][0], top + flowers[i][1] - 8, flowers[i][2], PETALS[i % PETALS.length]);
        }
    }

    private static Path2D hill(double width, double top, double bottom, double swing) {
        var hill = new Path2D.Double();
        hill.moveTo(0, top + swing * .4);
        hill.curveTo(width * .25, top - swing, width * .45, top - swing, width * .6, top);
        hill.curveTo(width * .75, top + swing, width * .9, top + swing * .6, width, top - swing * .2);
        hill.lineTo(width, bottom);
        hill.lineTo(0, bottom);
        hill.closePath();
        return hill;
    }

    /** Its blossom at the point. */
    void flower(double x, double y, double scale, Color petals) {
        brush.at(x, y, scale, 0, () -> {
            brush.outline(new CubicCurve2D.Double(0, 0, 4, 26, -4, 44, 2, 70), 5, DARK_LEAF);
            brush.at(4, 48, 1, -32, () -> brush.fill(new Ellipse2D.Double(0, -8, 30, 15), LEAF));
            for (int petal = 0; petal < 6; petal++) {
                brush.at(0, 0, 1, petal * 60, () -> brush.fill(new Ellipse2D.Double(-9, -27, 18, 24), petals));
            }
            brush.disc(0, 0, 9, DEEP_HONEY);
        });
    }

    /** A skep, its door at the bottom, 300 wide at scale 1. */
    void hive(double x, double y, double scale) {
        brush.at(x, y, scale, 0, () -> {
            double[] widths = {120, 200, 256, 288, 300};
            for (int ring = 0; ring < widths.length; ring++) {
                double top = -170 + ring * 62;
                brush.card(-widths[ring] / 2, top, widths[ring], 70, 68, ring % 2 == 0 ? HONEY : new Color(0xF7B02E));
                brush.card(-widths[ring] / 2 + 22, top + 12, widths[ring] * .42, 10, 10, veiled(WHITE, .4));
            }
            brush.fill(new Ellipse2D.Double(-34, 70, 68, 78), STRIPE);
            brush.card(-170, 142, 340, 20, 18, new Color(0xA86A2A));
        });
    }
}
