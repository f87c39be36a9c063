package linli.bot.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import linli.bot.channel.playground.Uploads;
import linli.bot.photo.Photos;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Pictures for the playground's chats. Only the cleaned picture is ever stored, never the file as it came. */
@RestController
@RequestMapping("/api/playground/uploads")
@ConditionalOnBooleanProperty("linli.demo")
class UploadApi {
    private final Photos photos;
    private final Uploads uploads;

    UploadApi(Photos photos, Uploads uploads) {
        this.photos = photos;
        this.uploads = uploads;
    }

    /** @param upload its id, for the message that shows it */
    record Uploaded(String upload) {}

    @PostMapping
    Uploaded upload(@RequestParam MultipartFile file) throws IOException {
        var kept = photos.keep(file.getBytes());
        if (!kept.isKept()) {
            throw new Sorry(
                    status(kept.refused()),
                    "page.photo_" + kept.refused().name().toLowerCase(Locale.ROOT));
        }
        return new Uploaded(uploads.keep(photos.read(kept.photo().hash())));
    }

    @GetMapping("/{id:[0-9a-f]{32}}")
    ResponseEntity<byte[]> picture(@PathVariable String id) {
        return uploads.read(id)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static HttpStatus status(Photos.Refused refused) {
        return switch (refused) {
            case TOO_BIG, TOO_MANY_PIXELS -> HttpStatus.CONTENT_TOO_LARGE;
            case NOT_A_PICTURE, HEIC, BROKEN -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        };
    }
}
