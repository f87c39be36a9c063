package linli.bot.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks for faces, one picture at a time, on this machine. The model is opened at the first picture. */
@Component
class FaceWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FaceWatch.class);

    private boolean wanted;
    private FaceFinder finder;

    FaceWatch(@Value("${linli.photo.cover:true}") boolean wanted) {
        this.wanted = wanted;
    }

    /**
     * What looks like a face.
     *
     * @param doubtful whether some of it may well be none, so that others may have been missed
     */
    record Faces(List<Box> boxes, boolean doubtful) {}

    /** Empty when nobody can look. */
    synchronized Optional<Faces> find(BufferedImage image) {
        if (!isOpen()) {
            return Optional.empty();
        }
        try {
            var found = finder.find(image);
            return Optional.of(new Faces(
                    found.stream().map(FaceFinder.Face::box).toList(),
                    !found.stream().allMatch(FaceFinder.Face::isSure)));
        } catch (IOException | RuntimeException trouble) {
            log.warn(
                    "Could not look for faces in a picture: {}. It is held back until a person has checked it.",
                    trouble.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        if (finder != null) {
            finder.close();
            finder = null;
        }
    }

    private boolean isOpen() {
        if (wanted && finder == null) {
            try {
                finder = new FaceFinder();
            } catch (IOException | RuntimeException | LinkageError trouble) {
                wanted = false;
                log.warn(
                        "Faces in pictures cannot be looked for here: {}. Until the next start every picture is held back until"
                                + " a person has checked it; linli.photo.cover: false in application.yml stops the trying.",
                        trouble.getMessage());
            }
        }
        return wanted;
    }
}
