package linli.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import linli.bot.photo.PhotoAlbum;
import linli.bot.photo.Photos;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnBothDatabases
class PhotoPageTest {
    private final Database database;
    private Path data;
    private Photos photos;
    private MockMvcTester web;

    PhotoPageTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void empty(@TempDir Path folder) {
        database.empty();
        data = folder;
        photos = PhotoAlbum.in(folder, database);
        web = MockMvcTester.of(new PhotoPage(photos));
    }

    @Test
    void a_picture_is_shown_and_may_be_kept_for_good() throws Exception {
        var hash = photos.keep(png(800, 600)).photo().hash();
        assertThat(web.get().uri("/photos/" + hash))
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "max-age=31536000, private, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .body()
                .isEqualTo(photos.read(hash));
        assertThat(web.get().uri("/photos/" + hash + "/small"))
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .body()
                .isEqualTo(photos.small(hash));
    }

    @Test
    void an_unknown_picture_is_not_found() {
        assertThat(web.get().uri("/photos/" + "0".repeat(64))).hasStatus(404);
        assertThat(web.get().uri("/photos/" + "0".repeat(64) + "/small")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/photos/../secret", "/photos/..%2fsecret", "/photos/%2e%2e/secret", "/photos/ab", "/photos/"})
    void nothing_else_is_found_there(String address) throws Exception {
        Files.writeString(data.resolve("secret.jpg"), "secret");
        assertThat(web.get().uri(java.net.URI.create(address))).hasStatus4xxClientError();
    }

    private static byte[] png(int width, int height) throws Exception {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
