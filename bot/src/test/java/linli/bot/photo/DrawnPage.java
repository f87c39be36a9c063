package linli.bot.photo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;

/** What people send besides places: screenshots, posters, memes, scanned papers, portraits. Drawn; every seed another one. */
final class DrawnPage {
    private static final Font FONT = font();
    private static final List<String> TALK = List.of(
            "在吗",
            "今天几点停水",
            "好的收到",
            "快递放门口了",
            "哈哈哈哈笑死我了",
            "你看这个",
            "物业说下周来修，谁信呢",
            "明天一起去买菜吗",
            "孩子作业写完没",
            "我到楼下了，你下来吧",
            "没事没事",
            "这个多少钱一斤，看着挺新鲜",
            "谢谢邻居",
            "晚上打牌三缺一",
            "收到请回复",
            "电费又涨了吗，这个月怎么这么多",
            "早上好",
            "周末团购的鸡蛋到了，自己来取",
            "今天天气真不错",
            "转发给需要的人");
    private static final List<String> TITLES =
            List.of("周末大促", "邻里春晚", "停水通知", "早安", "开业大吉", "垃圾分类", "重阳敬老", "招聘保洁", "团购鸡蛋", "义诊活动", "防诈骗", "生日快乐");
    private static final Color[] BRIGHT = {
        new Color(0xd92b2b),
        new Color(0x1f6fd1),
        new Color(0xf2a51e),
        new Color(0x18a05a),
        new Color(0x7a3fb0),
        new Color(0xe5487c),
        new Color(0x0f8f9c)
    };

    private DrawnPage() {}

    /** A talk on a phone. */
    static BufferedImage chat(long seed) {
        var random = new Random(seed);
        boolean dark = seed % 4 == 3;
        int[][] phones = {{1080, 2340}, {1080, 1920}, {1170, 2532}, {720, 1600}, {828, 1792}};
        var size = phones[(int) (seed % phones.length)];
        var image = blank(size[0], size[1], dark ? new Color(0x111111) : new Color(0xededed));
        var pen = pen(image);
        double unit = size[0] / 375.;
        pen.scale(unit, unit);
        int height = (int) (size[1] / unit);
        pen.setColor(dark ? new Color(0x191919) : new Color(0xf7f7f7));
        pen.fillRect(0, 0, 375, 84);
        pen.fillRect(0, height - 74, 375, 74);
        statusBar(pen, random, dark);
        words(pen, "幸福邻里群(" + (80 + random.nextInt(300)) + ")", 120, 66, 17, dark ? Color.LIGHT_GRAY : Color.BLACK);
        int y = 100;
        while (y < height - 150) {
            boolean mine = random.nextInt(3) == 0;
            avatar(pen, mine ? 325 : 12, y, random);
            if (random.nextInt(5) == 0) {
                pen.drawImage(Pictures.sight(150, 110, random.nextInt()), mine ? 165 : 62, y, null);
                y += 126;
            } else {
                var text = TALK.get(random.nextInt(TALK.size()));
                int width = Math.min(240, text.length() * 16 + 24);
                int lines = (text.length() * 16 + 24 + 239) / 240;
                pen.setColor(mine ? new Color(0x95ec69) : dark ? new Color(0x2c2c2c) : Color.WHITE);
                pen.fill(new RoundRectangle2D.Double(mine ? 315 - width : 62, y, width, 22 + 20 * lines, 8, 8));
                for (int line = 0; line < lines; line++) {
                    var part = text.substring(line * 13, Math.min(text.length(), line * 13 + 13));
                    words(
                            pen,
                            part,
                            (mine ? 315 - width : 62) + 12,
                            y + 26 + line * 20,
                            16,
                            dark && !mine ? Color.LIGHT_GRAY : Color.BLACK);
                }
                y += 40 + 20 * lines;
            }
        }
        pen.setColor(dark ? new Color(0x2c2c2c) : Color.WHITE);
        pen.fill(new RoundRectangle2D.Double(50, height - 64, 230, 38, 6, 6));
        pen.dispose();
        return image;
    }

    /** An app with a picture in it: a feed, a map, a weather page. */
    static BufferedImage app(long seed) {
        var random = new Random(seed);
        var image = blank(1080, 2160, Color.WHITE);
        var pen = pen(image);
        pen.scale(2.88, 2.88);
        statusBar(pen, random, false);
        var colour = BRIGHT[random.nextInt(BRIGHT.length)];
        pen.setColor(colour);
        pen.fillRect(0, 34, 375, 56);
        words(pen, TITLES.get(random.nextInt(TITLES.size())), 140, 70, 18, Color.WHITE);
        pen.drawImage(Pictures.sight(343, 190 + random.nextInt(60), seed), 16, 106, null);
        for (int y = 380; y < 660; y += 58) {
            pen.setColor(new Color(0xeeeeee));
            pen.fillRect(16, y - 30, 343, 1);
            avatar(pen, 16, y - 18, random);
            words(pen, TALK.get(random.nextInt(TALK.size())), 66, y, 15, new Color(0x333333));
            words(
                    pen,
                    "11月" + (1 + random.nextInt(28)) + "日 " + random.nextInt(24) + ":3" + random.nextInt(10),
                    66,
                    y + 20,
                    12,
                    Color.GRAY);
        }
        for (int i = 0; i < 4; i++) {
            pen.setColor(i == 0 ? colour : Color.GRAY);
            pen.fillOval(36 + i * 86, 700, 24, 24);
            words(pen, List.of("首页", "邻里", "消息", "我的").get(i), 34 + i * 86, 740, 12, i == 0 ? colour : Color.GRAY);
        }
        pen.dispose();
        return image;
    }

    static BufferedImage poster(long seed) {
        var random = new Random(seed);
        var image = blank(900, seed % 2 == 0 ? 1200 : 1600, Color.WHITE);
        var pen = pen(image);
        var one = BRIGHT[random.nextInt(BRIGHT.length)];
        pen.setPaint(
                seed % 3 == 0
                        ? one
                        : new GradientPaint(
                                0, 0, one, 0, image.getHeight(), BRIGHT[random.nextInt(BRIGHT.length)].brighter()));
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < 6; i++) {
            pen.setColor(new Color(255, 255, 255, 30 + random.nextInt(60)));
            int size = 100 + random.nextInt(400);
            pen.fillOval(random.nextInt(900) - 100, random.nextInt(image.getHeight()), size, size);
        }
        words(pen, TITLES.get(random.nextInt(TITLES.size())), 120, 300, 150, Color.WHITE);
        words(pen, TALK.get(random.nextInt(TALK.size())), 130, 400, 44, new Color(0xfff3c4));
        pen.setColor(Color.WHITE);
        pen.fill(new RoundRectangle2D.Double(90, 480, 720, 420, 30, 30));
        for (int i = 0; i < 6; i++) {
            words(pen, "· " + TALK.get(random.nextInt(TALK.size())), 130, 550 + i * 60, 36, new Color(0x333333));
        }
        squares(pen, 360, image.getHeight() - 260, 190, random);
        pen.dispose();
        return image;
    }

    /** A drawn face on white with a loud sentence, as they go round in groups. */
    static BufferedImage meme(long seed) {
        var random = new Random(seed);
        int side = 240 + random.nextInt(360);
        var image = blank(side, side, seed % 3 == 0 ? BRIGHT[random.nextInt(BRIGHT.length)].brighter() : Color.WHITE);
        var pen = pen(image);
        pen.scale(side / 300., side / 300.);
        pen.setColor(seed % 2 == 0 ? new Color(0xffd93b) : Color.WHITE);
        pen.fillOval(75, 25, 150, 150);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(4));
        pen.drawOval(75, 25, 150, 150);
        pen.drawArc(105, 70, 34, 20, random.nextInt(90), 180);
        pen.drawArc(162, 70, 34, 20, random.nextInt(90), 180);
        pen.drawArc(115, 105, 70, 40, 180 + random.nextInt(30), 150);
        if (random.nextBoolean()) {
            pen.setColor(new Color(0x4aa3ff));
            pen.fillOval(190, 95, 12, 24);
        }
        var text = TALK.get(random.nextInt(TALK.size()));
        words(pen, text.substring(0, Math.min(8, text.length())), 30, 240, 30, Color.BLACK);
        pen.dispose();
        return image;
    }

    /** A paper as a scanner or a scanning app makes it. */
    static BufferedImage paper(long seed) {
        var random = new Random(seed);
        int gray = 244 + random.nextInt(12);
        var image = blank(1240, 1754, new Color(gray, gray, gray - random.nextInt(6)));
        var pen = pen(image);
        pen.rotate((random.nextDouble() - .5) * .02, 620, 877);
        words(
                pen,
                TITLES.get(random.nextInt(TITLES.size())) + "的通知",
                380,
                240,
                62,
                seed % 3 == 0 ? new Color(0xc02020) : Color.BLACK);
        for (int y = 360; y < 1200 + random.nextInt(300); y += 58) {
            var text = new StringBuilder();
            while (text.length() < 26) {
                text.append(TALK.get(random.nextInt(TALK.size())));
            }
            words(pen, text.substring(0, y % 4 == 0 ? 18 : 26), 170, y, 34, new Color(0x222222));
        }
        if (seed % 2 == 0) {
            pen.setColor(new Color(0xd03030));
            pen.setStroke(new BasicStroke(7));
            pen.drawOval(780, 1350, 220, 220);
            words(pen, "物业服务", 815, 1480, 36, new Color(0xd03030));
        }
        pen.dispose();
        return seed % 4 == 1 ? grainy(image, 3, random) : image;
    }

    /** Somebody before a soft background. */
    static BufferedImage portrait(long seed) {
        var random = new Random(seed);
        var image = Pictures.sight(720, 900, seed);
        var soft = new BufferedImage(720, 900, BufferedImage.TYPE_INT_RGB);
        var small = new BufferedImage(24, 30, BufferedImage.TYPE_INT_RGB);
        small.createGraphics().drawImage(image, 0, 0, 24, 30, null);
        var pen = pen(soft);
        pen.drawImage(small, 0, 0, 720, 900, null);
        pen.dispose();
        DrawnFace.draw(
                soft, 330 + random.nextInt(60), 380 + random.nextInt(80), 420 + random.nextInt(260), (int) (seed % 16));
        return grainy(soft, 4, random);
    }

    private static void statusBar(Graphics2D pen, Random random, boolean dark) {
        var ink = dark ? Color.WHITE : Color.BLACK;
        words(pen, (7 + random.nextInt(15)) + ":" + (10 + random.nextInt(49)), 22, 22, 14, ink);
        pen.setColor(ink);
        for (int i = 0; i < 4; i++) {
            pen.fillRect(286 + i * 5, 20 - i * 2, 3, 3 + i * 2);
        }
        words(pen, "5G", 308, 22, 11, ink);
        pen.draw(new RoundRectangle2D.Double(333, 11, 24, 11, 3, 3));
        pen.fillRect(335, 13, 6 + random.nextInt(14), 7);
    }

    private static void avatar(Graphics2D pen, int x, int y, Random random) {
        if (random.nextInt(3) == 0) {
            pen.drawImage(Pictures.sight(40, 40, random.nextInt()), x, y, null);
        } else {
            pen.setColor(BRIGHT[random.nextInt(BRIGHT.length)]);
            pen.fill(new RoundRectangle2D.Double(x, y, 40, 40, 6, 6));
        }
    }

    private static void squares(Graphics2D pen, int x, int y, int side, Random random) {
        pen.setColor(Color.WHITE);
        pen.fillRect(x - 12, y - 12, side + 24, side + 24);
        pen.setColor(Color.BLACK);
        for (int i = 0; i < 25 * 25; i++) {
            if (random.nextBoolean()) {
                pen.fillRect(x + i % 25 * side / 25, y + i / 25 * side / 25, side / 25 + 1, side / 25 + 1);
            }
        }
    }

    static BufferedImage grainy(BufferedImage image, double grain, Random random) {
        var grainy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int noisy = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    int light = (int) ((rgb >> shift & 0xff) + random.nextGaussian() * grain);
                    noisy |= Math.max(0, Math.min(255, light)) << shift;
                }
                grainy.setRGB(x, y, noisy);
            }
        }
        return grainy;
    }

    private static BufferedImage blank(int width, int height, Color ground) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return pen;
    }

    private static void words(Graphics2D pen, String text, double x, double y, float size, Color ink) {
        pen.setColor(ink);
        pen.fill(FONT.deriveFont(size)
                .createGlyphVector(pen.getFontRenderContext(), text)
                .getOutline((float) x, (float) y));
    }

    private static Font font() {
        try (var file = DrawnPage.class.getResourceAsStream("/fonts/NotoSansSC_500Medium.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
