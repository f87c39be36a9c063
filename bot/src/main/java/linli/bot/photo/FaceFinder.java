package linli.bot.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;

/** Finds faces: the network looks at the whole picture and at smaller and smaller parts of it, for it sees only what fills its 256 pixels. */
final class FaceFinder implements AutoCloseable {
    private static final String MODEL = "blazeface_back_256.onnx";

    private static final int SIDE = 256;
    /** The longer side of the picture for each look, in pixels. */
    private static final int[] LOOKS = {256, 512, 896, 1408};
    /** Parts overlap by so much that a face cut by one is whole in the next. */
    private static final int STEP = 192;

    /** Of 188 street photos with two faces in them, .77 and .89, thirteen others have a wheel or a bag that looks as much like one. */
    private static final double SURE = .65;

    /** Down to here seventeen more have something, none of it a face: too many to pass over, too few to be a burden. */
    private static final double DOUBTFUL = .6;

    private static final double SAME = .3;
    private static final Grid FINE = new Grid(16, 2);
    private static final Grid COARSE = new Grid(8, 6);

    private final Model model;

    /** How the answers lie over the picture: cells a side, answers a cell. */
    private record Grid(int cells, int answers) {}

    /** @param score 0 to 1 */
    record Face(Box box, double score) {
        boolean isSure() {
            return score >= SURE;
        }
    }

    FaceFinder() throws IOException {
        model = Model.in("models/", MODEL);
    }

    /** The surest first; no two of the same face. */
    List<Face> find(BufferedImage image) throws IOException {
        var found = new ArrayList<Face>();
        int longer = Math.max(image.getWidth(), image.getHeight());
        for (int look : LOOKS) {
            if (look == SIDE || look <= longer) {
                look(scaled(image, look), found);
            }
        }
        found.sort(Comparator.comparingDouble(Face::score).reversed());
        var faces = new ArrayList<Face>();
        for (var face : found) {
            if (faces.stream().noneMatch(known -> isSame(known.box(), face.box()))) {
                faces.add(face);
            }
        }
        return List.copyOf(faces);
    }

    @Override
    public void close() {
        model.close();
    }

    private static boolean isSame(Box one, Box other) {
        return one.overlap(other) > SAME || one.within(other) > .7 || other.within(one) > .7;
    }

    private static BufferedImage scaled(BufferedImage image, int longer) throws IOException {
        return Thumbnails.of(image).size(longer, longer).keepAspectRatio(true).asBufferedImage();
    }

    private void look(BufferedImage image, List<Face> found) {
        int width = image.getWidth();
        int height = image.getHeight();
        for (int top : starts(height)) {
            for (int left : starts(width)) {
                for (var face : look(image, left, top)) {
                    var box = face.box();
                    if (!isCutOff(box, left, top, width, height)) {
                        found.add(new Face(
                                new Box(
                                        (left + box.left() * SIDE) / width,
                                        (top + box.top() * SIDE) / height,
                                        box.width() * SIDE / width,
                                        box.height() * SIDE / height),
                                face.score()));
                    }
                }
            }
        }
    }

    /** Whether half of the face is outside this part though the picture goes on there: the neighbouring part sees it whole. */
    private static boolean isCutOff(Box box, int left, int top, int width, int height) {
        double centreX = box.left() + box.width() / 2;
        double centreY = box.top() + box.height() / 2;
        return centreX < 0
                || centreY < 0
                || centreX > 1
                || centreY > 1
                || left + centreX * SIDE > width
                || top + centreY * SIDE > height;
    }

    private static List<Integer> starts(int length) {
        var starts = new ArrayList<Integer>();
        int last = Math.max(0, length - SIDE);
        for (int start = 0; start < last; start += STEP) {
            starts.add(start);
        }
        starts.add(last);
        return starts;
    }

    private List<Face> look(BufferedImage image, int left, int top) {
        int wide = Math.min(SIDE, image.getWidth() - left);
        int high = Math.min(SIDE, image.getHeight() - top);
        var rgb = image.getRGB(left, top, wide, high, null, 0, wide);
        var numbers = new float[SIDE * SIDE * 3];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int pixel = rgb[y * wide + x];
                int at = (y * SIDE + x) * 3;
                numbers[at] = (pixel >> 16 & 0xff) / 127.5f - 1;
                numbers[at + 1] = (pixel >> 8 & 0xff) / 127.5f - 1;
                numbers[at + 2] = (pixel & 0xff) / 127.5f - 1;
            }
        }
        var answers = model.answers(numbers, 1, SIDE, SIDE, 3);
        var faces = new ArrayList<Face>();
        read(FINE, answers.get(0).numbers(), answers.get(2).numbers(), faces);
        read(COARSE, answers.get(1).numbers(), answers.get(3).numbers(), faces);
        return faces;
    }

    private static void read(Grid grid, float[] scores, float[] boxes, List<Face> faces) {
        for (int i = 0; i < scores.length; i++) {
            double score = 1 / (1 + Math.exp(-scores[i]));
            if (score >= DOUBTFUL) {
                int cell = i / grid.answers();
                double x = (cell % grid.cells() + .5) / grid.cells() + boxes[i * 16] / SIDE;
                double y = (cell / grid.cells() + .5) / grid.cells() + boxes[i * 16 + 1] / SIDE;
                double width = boxes[i * 16 + 2] / SIDE;
                double height = boxes[i * 16 + 3] / SIDE;
                faces.add(new Face(new Box(x - width / 2, y - height / 2, width, height), score));
            }
        }
    }
}
