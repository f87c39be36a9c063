package linli.bot.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * Of every kept picture what others may see: faces and number plates are covered before anyone but those on duty sees it.
 * Where the program cannot look for them, or is not sure, the picture is held back until a person has looked. A person may also cover more, or
 * withhold it.
 */
@Component
public class Coverings {
    private final PhotoFiles files;
    private final CoveringStore store;
    private final PhotoStore photos;
    private final FaceWatch faces;
    private final PhotoReader reader;
    private final InstantSource time;

    Coverings(
            PhotoFiles files,
            CoveringStore store,
            PhotoStore photos,
            FaceWatch faces,
            PhotoReader reader,
            InstantSource time) {
        this.files = files;
        this.store = store;
        this.photos = photos;
        this.faces = faces;
        this.reader = reader;
        this.time = time;
    }

    /** What others may see of a picture; empty when there is no such picture. */
    public Optional<Covering> of(String photo) {
        var known = store.find(photo);
        if (known.isEmpty() && photos.find(photo).isPresent()) {
            keptBefore(photo);
            known = store.find(photo);
        }
        return known;
    }

    /** Whether others may see it, with what is covered. */
    public boolean mayBeShown(String photo) {
        return of(photo).filter(covering -> covering.showing().isOpen()).isPresent();
    }

    /**
     * The picture as others may see it; empty when they may not.
     *
     * @throws NoSuchElementException when there is none of that hash
     */
    public Optional<byte[]> shown(String photo) {
        return shown(photo, files::coveredLarge, files::large);
    }

    /** Likewise, at most 400 pixels a side. */
    public Optional<byte[]> shownSmall(String photo) {
        return shown(photo, files::coveredSmall, files::small);
    }

    /** Others may see it, with what is covered. */
    public void open(String photo, String by) {
        var covering = existing(photo);
        store.update(photo, new Covering(Showing.OPENED, covering.boxes(), by, time.instant()));
    }

    /** Nobody but those on duty sees it. */
    public void withhold(String photo, String by) {
        var covering = existing(photo);
        store.update(photo, new Covering(Showing.WITHHELD, covering.boxes(), by, time.instant()));
    }

    /** Covers more than before, and others may see the rest. */
    public void cover(String photo, List<Box> more, String by) {
        var boxes = Stream.concat(existing(photo).boxes().stream(), more.stream())
                .distinct()
                .toList();
        write(photo, image(photo), boxes);
        store.update(photo, new Covering(Showing.OPENED, boxes, by, time.instant()));
    }

    /**
     * What was found in a new picture.
     *
     * @param faces empty when nobody could look for them
     * @param lines likewise
     */
    void add(String photo, BufferedImage image, Optional<FaceWatch.Faces> faces, Optional<List<Line>> lines) {
        var boxes = Stream.concat(
                        faces.stream().flatMap(found -> found.boxes().stream()),
                        lines.stream().flatMap(List::stream).filter(Line::plate).map(Line::box))
                .toList();
        write(photo, image, boxes);
        boolean isSure = faces.filter(found -> !found.doubtful()).isPresent()
                && lines.filter(read -> read.stream().noneMatch(Line::isDoubtful))
                        .isPresent();
        var showing = isSure ? Showing.COVERED : Showing.WAITING;
        store.insert(photo, new Covering(showing, boxes, null, time.instant()));
    }

    /** What the bot has drawn itself shows nobody. */
    void addDrawn(String photo) {
        store.insert(photo, new Covering(Showing.COVERED, List.of(), null, time.instant()));
    }

    private interface Files {
        byte[] read(String hash);
    }

    private Optional<byte[]> shown(String photo, Files covered, Files plain) {
        var covering = existing(photo);
        return covering.showing().isOpen()
                ? Optional.of((covering.boxes().isEmpty() ? plain : covered).read(photo))
                : Optional.empty();
    }

    /** Pictures were not covered then. */
    private void keptBefore(String photo) {
        try {
            var image = image(photo);
            add(photo, image, faces.find(image), reader.read(image));
        } catch (NoSuchElementException gone) {
            store.insert(photo, new Covering(Showing.WAITING, List.of(), null, time.instant()));
        }
    }

    private Covering existing(String photo) {
        return of(photo).orElseThrow(() -> new NoSuchElementException("no picture " + photo));
    }

    private void write(String photo, BufferedImage image, List<Box> boxes) {
        if (!boxes.isEmpty()) {
            try {
                var print = Darkroom.print(Cover.over(image, boxes));
                files.writeCovered(photo, print.large(), print.small());
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }

    private BufferedImage image(String photo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(files.large(photo)));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
