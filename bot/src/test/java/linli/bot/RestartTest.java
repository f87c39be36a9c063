package linli.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole process, killed with -9 in the middle of a play on the page, and started again on what it left. */
class RestartTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final JsonMapper JSON = new JsonMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @TempDir
    Path data;

    @Test
    void nothing_is_lost_and_nothing_is_said_twice_after_a_kill() throws Exception {
        int port = freePort();
        var first = start(port);
        try {
            awaitReady(port);
            play(port, "40-season.yml");
            await().atMost(PATIENCE)
                    .until(() ->
                            get(port, "/api/conversations/playing").path("done").asInt() > 25);
        } finally {
            first.destroyForcibly().waitFor(); // SIGKILL
        }
        var second = start(port);
        try {
            awaitReady(port);
            await().atMost(PATIENCE).until(() -> isQuiet(port));
        } finally {
            second.destroy(); // SIGTERM, a planned stop
            second.waitFor();
        }
        assertThat(count("heard")).isGreaterThan(5);
        assertThat(count("heard where state <> 'DONE'")).isZero();
        assertThat(count("playground_message p where sender <> '-bee'"
                        + " and not exists (select 1 from heard h where h.message_id = p.message_id)"))
                .isZero();
        assertThat(count("said where state in ('WAITING', 'FAILED')")).isZero();
        assertThat(count("said s where state = 'SENT'"
                        + " and (select count(*) from playground_message p where p.message_id = s.message_id) <> 1"))
                .isZero();
        assertThat(count("heard h where outcome = 'ticket'"
                        + " and not exists (select 1 from ticket_message t where t.message_id = h.message_id)"))
                .isZero();
        assertThat(count("outbox_record")).isZero();
    }

    private Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "linli.bot.Linli",
                        "serve",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void awaitReady(int port) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> get(port, "/api/clock").has("now"));
    }

    /** Time stands for the page; the engine needs a moment to carry what the dead process left. */
    private boolean isQuiet(int port) throws Exception {
        var before = get(port, "/api/board").toString();
        Thread.sleep(6_000);
        return before.equals(get(port, "/api/board").toString());
    }

    private void play(int port, String file) throws Exception {
        var token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .getValue();
        var request = HttpRequest.newBuilder(uri(port, "/api/conversations/play"))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString("{\"file\":\"" + file + "\",\"speed\":20}"))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(202);
    }

    private JsonNode get(int port, String path) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(uri(port, path)).build(), BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }

    private int count(String what) throws SQLException {
        var url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("linli")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url);
                var rows = connection.createStatement().executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
