package linli.bot.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.rules.privacy.Mask;
import linli.rules.privacy.PlateLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads what is written in pictures, on this machine, one picture at a time. The models are opened at the first picture;
 * where they cannot be, pictures go on without words.
 */
@Component
class PhotoReader implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PhotoReader.class);

    private static final int SMALLEST_SIDE = 24;
    /** A page full of words takes a second; nobody needs all of them. */
    private static final int MOST_LINES = 48;

    private static final int LONGEST_TEXT = 200;
    private static final double SURE = .8;
    /** Rather one sign too many is covered; below {@link Line#isDoubtful} a person looks as well. */
    private static final double ENOUGH_FOR_A_PLATE = .3;

    /** Leaves, railings and bricks look like short words. */
    private static final Pattern WORDS = Pattern.compile(
            ".*(\\p{IsHan}.*\\p{IsHan}|\\d.*\\p{IsHan}|\\p{IsHan}.*\\d|\\w.*\\d|\\d.*\\w|\\w.*\\w.*\\w).*");

    private final String folder;
    private boolean wanted;
    private TextFinder finder;
    private TextReader reader;

    @Autowired
    PhotoReader(@Value("${linli.photo.read:true}") boolean wanted) {
        this(wanted, "models/");
    }

    PhotoReader(boolean wanted, String folder) {
        this.wanted = wanted;
        this.folder = folder;
    }

    /** In reading order; empty when nobody can read. */
    synchronized Optional<List<Line>> read(BufferedImage image) {
        if (!isOpen()) {
            return Optional.empty();
        }
        boolean tooSmall = Math.min(image.getWidth(), image.getHeight()) < SMALLEST_SIDE;
        try {
            return Optional.of(tooSmall ? List.of() : lines(Pixels.of(image)));
        } catch (RuntimeException trouble) {
            log.warn("Could not read a picture: {}. It is kept without its words.", trouble.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        if (finder != null) {
            finder.close();
            finder = null;
        }
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }

    private boolean isOpen() {
        if (wanted && reader == null) {
            try {
                finder = new TextFinder(folder);
                reader = new TextReader(folder);
            } catch (IOException | RuntimeException | LinkageError trouble) {
                wanted = false;
                log.warn(
                        "Words in pictures cannot be read here: {}. Pictures go on without them until the next start;"
                                + " linli.photo.read: false in application.yml stops the trying.",
                        trouble.toString());
            }
        }
        return wanted;
    }

    private record Seen(Strip strip, TextReader.Words words) {}

    private List<Line> lines(Pixels picture) {
        var seen = rows(finder.find(picture)).stream()
                .map(strip -> new Seen(strip, reader.read(picture, strip)))
                .toList();
        var texts = seen.stream().map(one -> one.words.text()).toList();
        var lines = new ArrayList<Line>();
        for (var one : seen) {
            var text = one.words.text();
            double certainty = one.words.certainty();
            var box = one.strip.box(picture.width(), picture.height());
            if (certainty >= ENOUGH_FOR_A_PLATE && PlateLine.is(text, texts)) {
                lines.add(new Line("", box, certainty, true));
            } else if (certainty >= SURE && WORDS.matcher(text).matches()) {
                lines.add(new Line(stored(text), box, certainty, false));
            }
        }
        return lines;
    }

    private static String stored(String text) {
        var masked = Mask.mask(text);
        return masked.length() <= LONGEST_TEXT ? masked : masked.substring(0, LONGEST_TEXT);
    }

    /** From top to bottom, and within a row from left to right. */
    private static List<Strip> rows(List<Strip> strips) {
        var rest = strips.stream()
                .sorted(Comparator.comparingDouble(Strip::high).reversed())
                .limit(MOST_LINES)
                .sorted(Comparator.comparingDouble(Strip::y))
                .toList();
        var rows = new ArrayList<Strip>();
        var row = new ArrayList<Strip>();
        for (var strip : rest) {
            boolean below =
                    !row.isEmpty() && strip.y() - row.get(0).y() > row.get(0).high() / 2;
            if (below) {
                rows.addAll(leftToRight(row));
                row.clear();
            }
            row.add(strip);
        }
        rows.addAll(leftToRight(row));
        return rows;
    }

    private static List<Strip> leftToRight(List<Strip> row) {
        return row.stream().sorted(Comparator.comparingDouble(Strip::x)).toList();
    }
}
