package linli.bot.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import linli.rules.Rulebook;
import org.springframework.stereotype.Component;

/**
 * Keeps pictures: upright JPEGs of at most 1600 pixels a side and a small one of 400, without the camera's notes, with
 * what could be read in them.
 * A picture is found by the SHA-256 of its kept file, so the same one sent twice is stored once.
 */
@Component
public class Photos {
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Of more lines than these a picture is a page to read, not a place with signs on it. */
    private static final int MOST_SIGNS = 12;

    /** Nor of more letters. */
    private static final int MOST_LETTERS = 60;

    /** Why a file was not kept. Each has its friendly sentence {@code photo.<name>} in the phrases. */
    public enum Refused {
        /** Something else, whatever its name says. */
        NOT_A_PICTURE,
        /** An iPhone's own format, which nothing here reads; sent as a picture instead of a file it arrives as JPEG. */
        HEIC,
        /** More than {@link #MOST_BYTES}. */
        TOO_BIG,
        /** More pixels than may be opened. */
        TOO_MANY_PIXELS,
        /** Begins like a picture and does not go on like one. */
        BROKEN
    }

    /**
     * What came of handing in a file.
     *
     * @param photo the kept picture; null when refused
     * @param refused why not; null when kept
     */
    public record Kept(Photo photo, Refused refused) {
        private static Kept of(Photo photo) {
            return new Kept(photo, null);
        }

        private static Kept not(Refused refused) {
            return new Kept(null, refused);
        }

        public boolean isKept() {
            return refused == null;
        }
    }

    /** What was found in a picture; each empty where nobody could look. */
    private record Seen(Optional<List<Line>> lines, Optional<FaceWatch.Faces> faces) {}

    private final PhotoFiles files;
    private final PhotoStore store;
    private final PhotoTextStore texts;
    private final PhotoReader reader;
    private final FaceWatch faces;
    private final LookStore looks;
    private final Coverings coverings;
    private final Rulebook rulebook;
    private final InstantSource time;
    private final Semaphore oneAtATime = new Semaphore(1, true);

    Photos(
            PhotoFiles files,
            PhotoStore store,
            PhotoTextStore texts,
            PhotoReader reader,
            FaceWatch faces,
            LookStore looks,
            Coverings coverings,
            Rulebook rulebook,
            InstantSource time) {
        this.files = files;
        this.store = store;
        this.texts = texts;
        this.reader = reader;
        this.faces = faces;
        this.looks = looks;
        this.coverings = coverings;
        this.rulebook = rulebook;
        this.time = time;
        // From the thread that knows all the jars.
        ImageIO.scanForPlugins();
    }

    /** Keeps a jpeg, png, webp, bmp or the first picture of a gif. Joins the caller's transaction if there is one. */
    public Kept keep(byte[] file) {
        var make = Make.of(file);
        if (file.length > MOST_BYTES) {
            return Kept.not(Refused.TOO_BIG);
        } else if (make.isEmpty()) {
            return Kept.not(Refused.NOT_A_PICTURE);
        } else if (make.get() == Make.HEIC) {
            return Kept.not(Refused.HEIC);
        } else {
            // Encoding a kept file once more would make another file of it.
            return store.find(hash(file)).map(Kept::of).orElseGet(() -> develop(make.get(), file));
        }
    }

    /**
     * Keeps a picture that the bot itself has drawn, to the letter: text suffers from another encoding.
     *
     * @param png a whole PNG file
     * @return its hash
     */
    public String keepDrawn(byte[] png) {
        var hash = hash(png);
        if (store.find(hash).isEmpty()) {
            try {
                var print = Darkroom.develop(Make.PNG, png, 1);
                files.write(hash, png, print.small());
                store.insert(new Photo(
                        hash, print.width(), print.height(), png.length, print.likeness(), null, time.instant()));
                coverings.addDrawn(hash);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return hash;
    }

    /**
     * The kept file, nothing covered: for those on duty. For others there is {@link Coverings#shown}.
     *
     * @throws NoSuchElementException when there is none of that hash
     */
    public byte[] read(String hash) {
        return files.large(hash);
    }

    /**
     * Likewise, at most 400 pixels a side.
     *
     * @throws NoSuchElementException when there is none of that hash
     */
    public byte[] small(String hash) {
        return files.small(hash);
    }

    public Optional<Photo> find(String hash) {
        return store.find(hash);
    }

    /** What is written in a picture, in reading order; empty when nothing could be read. */
    public List<Line> lines(String hash) {
        return texts.of(hash);
    }

    /** Where number plates are. */
    public List<Box> plates(String hash) {
        return lines(hash).stream().filter(Line::plate).map(Line::box).toList();
    }

    /** What door plates and signs in these pictures say. A page full of words, a notice or a chat, is none and is left out. */
    public List<String> lettering(List<String> hashes) {
        return hashes.stream()
                .map(this::lines)
                .filter(lines -> !isPage(lines))
                .flatMap(lines -> lines.stream().filter(line -> !line.plate()).map(Line::text))
                .toList();
    }

    /** Erases what was read in older pictures that no ticket shows; where number plates are stays known. */
    public void forgetWordsBefore(Instant earliest) {
        texts.forgetBefore(earliest);
    }

    private static boolean isPage(List<Line> lines) {
        return lines.size() > MOST_SIGNS
                || lines.stream().mapToInt(line -> line.text().length()).sum() > MOST_LETTERS;
    }

    /** What a picture is of; empty where nobody has looked. */
    public Optional<Look> look(String hash) {
        return looks.find(hash);
    }

    /** Whether a picture may show a place. A meme, a screenshot or a portrait is none. */
    public boolean isScene(String hash) {
        return look(hash).map(Look::kind).map(PictureKind::mayBeScene).orElse(true);
    }

    /** How many of 64 bits differ between two {@link Photo#likeness}: below 10 the same scene, about 32 any two. */
    public static int likeness(long a, long b) {
        return Long.bitCount(a ^ b);
    }

    private Kept develop(Make make, byte[] file) {
        var exif = Exif.of(make, file, rulebook.timetable().zone());
        Darkroom.Print print;
        String hash;
        Seen seen;
        oneAtATime.acquireUninterruptibly();
        try {
            if (Darkroom.pixels(make, file) > make.mostPixels) {
                return Kept.not(Refused.TOO_MANY_PIXELS);
            }
            print = Darkroom.develop(make, file, exif.orientation());
            hash = hash(print.large());
            var known = store.find(hash);
            if (known.isPresent()) {
                return Kept.of(known.get());
            }
            seen = look(print.image());
        } catch (IOException broken) {
            return Kept.not(Refused.BROKEN);
        } finally {
            oneAtATime.release();
        }
        return Kept.of(store(hash, print, seen, exif.takenAt()));
    }

    private Seen look(BufferedImage image) {
        return new Seen(reader.read(image), faces.find(image));
    }

    private Photo store(String hash, Darkroom.Print print, Seen seen, Instant takenAt) {
        files.write(hash, print.large(), print.small());
        store.insert(new Photo(
                hash, print.width(), print.height(), print.large().length, print.likeness(), takenAt, time.instant()));
        texts.insert(hash, seen.lines().orElse(List.of()));
        looks.insert(
                hash,
                Look.at(Traits.of(
                        print.image(),
                        seen.faces().map(FaceWatch.Faces::boxes).orElse(List.of()),
                        seen.lines().orElse(List.of()))));
        coverings.add(hash, print.image(), seen.faces(), seen.lines());
        return store.find(hash).orElseThrow();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
