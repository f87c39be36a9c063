package linli.bot.desk;

import java.time.Duration;
import java.util.NoSuchElementException;
import linli.bot.photo.Photos;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Kept pictures by their hash. What is behind an address never changes, so it may stay in the browser. */
@RestController
class PhotoPage {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Photos photos;

    PhotoPage(Photos photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> large(@PathVariable("hash") String hash) {
        return picture(photos.read(hash));
    }

    @GetMapping("/photos/{hash:[0-9a-f]{64}}/small")
    ResponseEntity<byte[]> small(@PathVariable("hash") String hash) {
        return picture(photos.small(hash));
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void unknown() {}

    private static ResponseEntity<byte[]> picture(byte[] file) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(FOR_GOOD)
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }
}
