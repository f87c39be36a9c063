package linli.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import linli.bot.Linli;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets in: this machine, by its own name, from our own page. */
@SpringBootTest(
        classes = Linli.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:door;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "linli.data=bot/target/door",
            "linli.first-import=false"
        })
class DoorTest {
    @LocalServerPort
    int port;

    @Test
    void the_page_opens_on_this_machine_and_loads_nothing_from_elsewhere() throws IOException {
        var answer = ask("GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Security-Policy: default-src 'self'");
    }

    @Test
    void a_page_that_calls_this_machine_by_another_name_is_turned_away() throws IOException {
        assertThat(ask("GET /api/board HTTP/1.1\r\nHost: evil.example")).startsWith("HTTP/1.1 400");
    }

    @Test
    void another_site_cannot_push_the_clock() throws IOException {
        assertThat(ask("POST /api/clock HTTP/1.1\r\nHost: 127.0.0.1:" + port
                        + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void a_wrong_address_tells_no_stack_trace() throws IOException {
        assertThat(ask("GET /no/such/page HTTP/1.1\r\nHost: localhost"))
                .startsWith("HTTP/1.1 404")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    /** By hand, because no client sends a foreign Host. */
    private String ask(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var close = request.replaceFirst("\r\n", "\r\nConnection: close\r\n");
            var whole = close.contains("\r\n\r\n") ? close : close + "\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
