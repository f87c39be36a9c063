package linli.bot.post;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Flat shapes and lines of text on one picture. */
final class Brush {
    final Graphics2D pen;
    private final Lettering lettering;

    Brush(BufferedImage image, Lettering lettering) {
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        this.lettering = lettering;
    }

    void fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    void outline(Shape shape, double width, Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, double width, Color colour) {
        outline(new Line2D.Double(x1, y1, x2, y2), width, colour);
    }

    void card(double x, double y, double width, double height, double corner, Color colour) {
        fill(new RoundRectangle2D.Double(x, y, width, height, corner, corner), colour);
    }

    void disc(double x, double y, double radius, Color colour) {
        fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2), colour);
    }

    /** Left edge and baseline. */
    void write(String text, double x, double y, double size, Color colour) {
        pen.setFont(lettering.size(size));
        pen.setColor(colour);
        pen.drawString(text, (float) x, (float) y);
    }

    void writeCentred(String text, double x, double y, double size, Color colour) {
        write(text, x - lettering.width(text, size) / 2, y, size, colour);
    }

    void writeRight(String text, double x, double y, double size, Color colour) {
        write(text, x - lettering.width(text, size), y, size, colour);
    }

    /** Does something in coordinates of its own. */
    void at(double x, double y, double scale, double degrees, Runnable drawing) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.scale(scale, scale);
        pen.rotate(Math.toRadians(degrees));
        drawing.run();
        pen.setTransform(before);
    }

    static Shape hexagon(double x, double y, double radius) {
        var path = new Path2D.Double();
        for (int corner = 0; corner < 6; corner++) {
            double angle = Math.toRadians(60 * corner - 90);
            double px = x + radius * Math.cos(angle);
            double py = y + radius * Math.sin(angle);
            if (corner == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
