package linli.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Whatever keeps it from starting is told in one message with its remedy, exit code 1, and no stack trace. */
class StartTroubleTest {
    @TempDir
    Path folder;

    @Test
    void a_port_in_use() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());
            var told = Shell.type("serve", "--port", port, "--data", folder.toString());
            assertTold(told, port, "--port", "is in use");
        }
    }

    @Test
    void an_address_open_to_others_without_a_password() {
        assertTold(with("server.address", "0.0.0.0"), "0.0.0.0", "LINLI_PASSWORD", "server.address");
    }

    @Test
    void an_address_that_is_not_this_machines() {
        assertTold(with("server.address", "nowhere.invalid"), "server.address", "nowhere.invalid");
    }

    @Test
    void a_setting_that_does_not_fit() {
        assertTold(with("linli.demo", "maybe"), "config/application.yml", "linli.demo", "maybe");
    }

    @Test
    void a_data_folder_that_is_a_file() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertTold(serve(file), file.toString(), "--data");
    }

    @Test
    void a_database_that_another_process_has() throws Exception {
        database("create table x (y integer)");
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertTold(serve(folder), "Another process has the database");
        }
    }

    @Test
    void a_file_that_is_no_database() throws IOException {
        Files.writeString(file(), "x".repeat(5000));
        assertTold(serve(folder), "linli.mv.db", "damaged", "backup");
    }

    /** H2 would take this one for new and empty it. */
    @Test
    void a_damaged_file_which_is_left_as_it_is() throws Exception {
        database("create table x as select random_uuid() as y from system_range(1, 10000)", "shutdown compact");
        var bytes = Files.readAllBytes(file());
        assertThat(bytes.length).isGreaterThan(100_000);
        Arrays.fill(bytes, 8192, bytes.length, (byte) 0xAB);
        Files.write(file(), bytes);
        assertTold(serve(folder), "linli.mv.db", "damaged", "backup");
        assertThat(Arrays.equals(Files.readAllBytes(file()), bytes))
                .as("left as it is")
                .isTrue();
    }

    @Test
    void a_database_that_a_newer_version_has_changed() throws Exception {
        Flyway.configure()
                .dataSource(url(), "", "")
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        database("""
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                                                     "checksum", "installed_by", "execution_time", "success")
                values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'somebody', 1, true)
                """);
        assertTold(serve(folder), "99", "start the version that made it");
    }

    @Test
    void a_program_without_its_font() throws Exception {
        var crippled = folder.resolve("classes");
        FileSystemUtils.copyRecursively(Path.of("bot/target/classes"), crippled);
        FileSystemUtils.deleteRecursively(crippled.resolve("fonts"));
        assertTold(fork(crippled), "NotoSansSC_500Medium.ttf", "build it again");
    }

    @Test
    void settings_that_are_no_yaml() throws Exception {
        var settings = folder.resolve("application.yml");
        Files.writeString(settings, "linli:\n\tdemo: true\n");
        assertTold(with("spring.config.location", "classpath:/application.yml," + settings), "line 2", "TAB");
    }

    private Shell serve(Path data) {
        return Shell.type("serve", "--port", "0", "--data", data.toString());
    }

    private Shell with(String setting, String value) {
        System.setProperty(setting, value);
        try {
            return serve(folder);
        } finally {
            System.clearProperty(setting);
        }
    }

    /** In a process of its own, as an operator has it. */
    private Shell fork(Path classes) throws IOException, InterruptedException {
        var path = Stream.concat(
                        Stream.of(classes.toString()),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> !entry.contains("bot" + File.separator + "target")))
                .collect(Collectors.joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Dfile.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        Linli.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("has given up").isTrue();
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Shell(process.exitValue(), told, told);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void assertTold(Shell told, String... words) {
        assertThat(told.code()).as(told.all()).isEqualTo(1);
        assertThat(told.err()).contains("Linli could not start").contains(words);
        assertThat(told.all()).doesNotContain("Exception", "\tat ", "at linli");
    }

    private Path file() {
        return folder.resolve("linli.mv.db");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("linli")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    private void database(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "", "");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
