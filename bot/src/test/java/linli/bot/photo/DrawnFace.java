package linli.bot.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;

/** A face of nobody: drawn with so much light and shade that it is taken for one. */
final class DrawnFace {
    private static final Color[] SKINS = {
        new Color(0xe8bd9b), new Color(0xf1cfb4), new Color(0xc98f66), new Color(0x9a6a48)
    };
    private static final Color[] HAIRS = {
        new Color(0x1d1714), new Color(0x2c211b), new Color(0x5c5a58), new Color(0x3b2519)
    };

    private DrawnFace() {}

    /** @param height of the head, from chin to hair, in pixels; its middle is at (x, y) */
    static void draw(BufferedImage image, int x, int y, int height, int who) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.translate(x, y);
        pen.scale(height / 200., height / 200.);
        var skin = SKINS[who % SKINS.length];
        var hair = HAIRS[who / SKINS.length % HAIRS.length];
        shoulders(pen, new Color(0x3a4a66 + who * 0x10305 & 0xffffff));
        pen.setColor(shade(skin, .8));
        pen.fill(new Ellipse2D.Double(-26, 55, 52, 62));
        pen.setColor(hair);
        pen.fill(new Ellipse2D.Double(-79, -104, 158, 170));
        pen.setPaint(new RadialGradientPaint(new Point2D.Double(-14, -18), 120, new float[] {0, .6f, 1}, new Color[] {
            shade(skin, 1.08), skin, shade(skin, .62)
        }));
        pen.fill(new Ellipse2D.Double(-70, -84, 140, 178));
        pen.setColor(hair);
        var fringe = new Path2D.Double();
        fringe.moveTo(-72, -30);
        fringe.curveTo(-66, -62, -30, -66, 4, -60);
        fringe.curveTo(34, -56, 62, -54, 72, -26);
        fringe.curveTo(76, -84, 40, -104, 0, -104);
        fringe.curveTo(-40, -104, -76, -84, -72, -30);
        pen.fill(fringe);
        for (int side : new int[] {-1, 1}) {
            eye(pen, side * 29, -8, side, hair);
        }
        nose(pen, skin);
        mouth(pen, skin);
        pen.dispose();
    }

    private static void shoulders(Graphics2D pen, Color cloth) {
        pen.setPaint(new GradientPaint(0, 100, cloth, 0, 190, shade(cloth, .6)));
        var body = new Path2D.Double();
        body.moveTo(-120, 190);
        body.curveTo(-110, 120, -60, 108, -24, 98);
        body.lineTo(24, 98);
        body.curveTo(60, 108, 110, 120, 120, 190);
        body.closePath();
        pen.fill(body);
    }

    private static void eye(Graphics2D pen, double x, double y, int side, Color hair) {
        pen.setPaint(new RadialGradientPaint(new Point2D.Double(x, y - 3), 24, new float[] {0, 1}, new Color[] {
            new Color(80, 45, 30, 120), new Color(80, 45, 30, 0)
        }));
        pen.fill(new Ellipse2D.Double(x - 24, y - 20, 48, 36));
        pen.setColor(new Color(0xf4efe8));
        pen.fill(new Ellipse2D.Double(x - 15, y - 7, 30, 14));
        pen.setColor(new Color(0x2a1a12));
        pen.fill(new Ellipse2D.Double(x - 7, y - 7.5, 14, 15));
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(x - 3, y - 5, 4, 4));
        pen.setColor(new Color(0x2a1a12));
        pen.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new QuadCurve2D.Double(x - 17, y, x, y - 13, x + 17, y + 1));
        pen.setColor(hair);
        pen.setStroke(new BasicStroke(6.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new QuadCurve2D.Double(x - 20 * side, y - 20, x, y - 28, x + 20 * side, y - 19));
    }

    private static void nose(Graphics2D pen, Color skin) {
        pen.setPaint(new GradientPaint(-12, 0, shade(skin, 1.12), 14, 0, shade(skin, .74)));
        var nose = new Path2D.Double();
        nose.moveTo(-5, -10);
        nose.curveTo(-8, 14, -18, 26, -15, 33);
        nose.curveTo(-6, 40, 6, 40, 15, 33);
        nose.curveTo(18, 26, 8, 14, 5, -10);
        pen.fill(nose);
        pen.setColor(shade(skin, .38));
        pen.fill(new Ellipse2D.Double(-12, 31, 8, 5));
        pen.fill(new Ellipse2D.Double(4, 31, 8, 5));
    }

    private static void mouth(Graphics2D pen, Color skin) {
        pen.setColor(new Color(0xa8544c));
        var lips = new Path2D.Double();
        lips.moveTo(-27, 58);
        lips.curveTo(-12, 50, -5, 52, 0, 54);
        lips.curveTo(5, 52, 12, 50, 27, 58);
        lips.curveTo(12, 70, -12, 70, -27, 58);
        pen.fill(lips);
        pen.setColor(new Color(0x5a241f));
        pen.setStroke(new BasicStroke(2.2f));
        pen.draw(new QuadCurve2D.Double(-26, 58, 0, 61, 26, 58));
        pen.setColor(shade(skin, .7));
        pen.setStroke(new BasicStroke(3f));
        pen.draw(new QuadCurve2D.Double(-14, 74, 0, 78, 14, 74));
    }

    private static Color shade(Color colour, double factor) {
        return new Color(
                (int) Math.min(255, colour.getRed() * factor), (int) Math.min(255, colour.getGreen() * factor), (int)
                        Math.min(255, colour.getBlue() * factor));
    }
}
