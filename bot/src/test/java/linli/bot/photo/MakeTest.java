package linli.bot.photo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MakeTest {
    @Test
    void a_picture_is_told_by_its_first_bytes() {
        var scene = Pictures.scene(8, 8);
        assertThat(Make.of(Pictures.file(scene, "jpeg"))).hasValue(Make.JPEG);
        assertThat(Make.of(Pictures.file(scene, "png"))).hasValue(Make.PNG);
        assertThat(Make.of(Pictures.file(scene, "gif"))).hasValue(Make.GIF);
        assertThat(Make.of(Pictures.file(scene, "bmp"))).hasValue(Make.BMP);
        assertThat(Make.of(Pictures.webp())).hasValue(Make.WEBP);
        assertThat(Make.of(Pictures.heic())).hasValue(Make.HEIC);
    }

    @Test
    void anything_else_is_none() {
        assertThat(Make.of(new byte[0])).isEmpty();
        assertThat(Make.of(new byte[] {'B', 'M'})).isEmpty();
        assertThat(Make.of("<html><img src=x></html>".getBytes(UTF_8))).isEmpty();
        assertThat(Make.of("BMW parks in the fire lane".getBytes(UTF_8))).isEmpty();
        assertThat(Make.of("%PDF-1.7 and so on and on".getBytes(UTF_8))).isEmpty();
        assertThat(Make.of("RIFF....WAVEfmt ........".getBytes(UTF_8))).isEmpty();
        assertThat(Make.of("\0\0\0\u0020ftypisom........".getBytes(UTF_8))).isEmpty();
    }
}
