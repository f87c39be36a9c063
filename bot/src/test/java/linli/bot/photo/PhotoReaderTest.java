package linli.bot.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import linli.bot.photo.DrawnSign.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class PhotoReaderTest {
    private static final PhotoReader READER = new PhotoReader(true);

    /** Every look of a sign with three kinds of words; none of them hangs anywhere. */
    private static final String[][] WORDS = {
        {"锦绣花园", "5栋2单元"}, {"红姐便利店", "收发快递"}, {"消防通道", "禁止停车"},
    };

    private static final String[] DOWNWARD = {"梧桐苑三栋", "社区卫生站", "有电危险"};

    @Test
    void signs_of_all_looks_are_read() {
        int rightLines = 0;
        int allLines = 0;
        int wrongSigns = 0;
        int allSigns = 0;
        int otherLines = 0;
        long started = System.nanoTime();
        var table = new StringBuilder();
        for (var look : Look.values()) {
            int rightOfLook = 0;
            int allOfLook = 0;
            for (int i = 0; i < WORDS.length; i++) {
                var expected = look == Look.DOWNWARD ? List.of(DOWNWARD[i]) : List.of(WORDS[i]);
                var read = texts(read(asJpeg(DrawnSign.of(look, i, expected.toArray(String[]::new)))));
                var rest = new ArrayList<>(read);
                for (var line : expected) {
                    allOfLook++;
                    allSigns += line.length();
                    if (rest.remove(line)) {
                        rightOfLook++;
                    } else {
                        wrongSigns += wrongSigns(line, read);
                        table.append("  ")
                                .append(expected)
                                .append(" was read as ")
                                .append(read)
                                .append('\n');
                    }
                }
                otherLines += rest.size();
            }
            rightLines += rightOfLook;
            allLines += allOfLook;
            table.append(String.format(Locale.ROOT, "%-12s %d of %d lines%n", look, rightOfLook, allOfLook));
        }
        long each = (System.nanoTime() - started) / 1_000_000 / (Look.values().length * WORDS.length);
        System.out.printf(
                Locale.ROOT,
                "Drawn signs, %d pictures:%n%s%d of %d lines and %d of %d signs right, %d lines too many, %d ms a picture%n",
                Look.values().length * WORDS.length,
                table,
                rightLines,
                allLines,
                allSigns - wrongSigns,
                allSigns,
                otherLines,
                each);
        assertThat((double) rightLines / allLines).isGreaterThan(.9);
        assertThat((double) wrongSigns / allSigns).isLessThan(.06);
        assertThat(otherLines).isLessThan(6);
    }

    @Test
    void where_nothing_is_written_nothing_is_read() {
        IntStream.range(10, 16)
                .forEach(seed -> assertThat(read(asJpeg(DrawnSign.wall(seed)))).isEmpty());
    }

    @Test
    void every_line_says_where_it_stands() {
        var lines = read(DrawnSign.of(Look.PLAIN, 1, "梧桐苑", "5栋"));
        assertThat(texts(lines)).containsExactly("梧桐苑", "5栋");
        var box = lines.get(0).box();
        assertThat(box.left() + box.width() / 2).isCloseTo(.52, within(.02));
        assertThat(box.top() + box.height() / 2).isCloseTo(.41, within(.02));
        assertThat(box.width()).isCloseTo(3 * 48 / 640., within(.03));
        assertThat(lines.get(1).box().top()).isGreaterThan(box.top());
        assertThat(lines).allSatisfy(line -> assertThat(line.certainty()).isBetween(.9, 1.));
    }

    @ParameterizedTest
    @ValueSource(strings = {"皖A·3K7P2", "皖B·D12345", "沪C62E80", "粤B8213学"})
    void of_a_number_plate_only_the_place_is_kept(String plate) {
        var lines = read(asJpeg(DrawnSign.of(Look.PLAIN, 2, plate)));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.plate()).isTrue();
            assertThat(line.text()).isEmpty();
            assertThat(line.box().width()).isGreaterThan(.2);
        });
    }

    @Test
    void a_plate_in_two_rows_is_covered_whole() {
        assertThat(read(DrawnSign.of(Look.YELLOW, 3, "皖A", "3K7P2"))).hasSize(2).allMatch(Line::plate);
    }

    @Test
    void telephone_numbers_on_a_wall_are_hidden() {
        assertThat(texts(read(DrawnSign.of(Look.RED, 4, "专业开锁 13812345678"))))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).contains("开锁").contains("138****5678").doesNotContain("1234"));
    }

    @Test
    void a_switched_off_reader_reads_nothing() {
        assertThat(new PhotoReader(false).read(DrawnSign.of(Look.PLAIN, 1, "5栋")))
                .isEmpty();
    }

    @Test
    void without_its_models_it_says_so_once_and_reads_nothing() {
        var logger = (Logger) LoggerFactory.getLogger(PhotoReader.class);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        logger.addAppender(log);
        try {
            var blind = new PhotoReader(true, "nowhere/");
            assertThat(blind.read(DrawnSign.of(Look.PLAIN, 1, "5栋"))).isEmpty();
            assertThat(blind.read(DrawnSign.of(Look.RED, 1, "5栋"))).isEmpty();
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list)
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains("nowhere/ch_PP-OCRv4_det_infer.onnx is missing")
                        .contains("linli.photo.read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x1600", "1600x30", "24x24", "1x1", "31x1600"})
    void odd_sizes_do_no_harm(String size) {
        var sides = Stream.of(size.split("x")).mapToInt(Integer::parseInt).toArray();
        assertThat(read(new BufferedImage(sides[0], sides[1], BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    /** As many letters as the most similar line that was read has wrong. */
    private static int wrongSigns(String expected, List<String> read) {
        return read.stream()
                .mapToInt(line -> distance(expected, line))
                .map(distance -> Math.min(distance, expected.length()))
                .min()
                .orElse(expected.length());
    }

    private static int distance(String one, String other) {
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static BufferedImage asJpeg(BufferedImage image) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Pictures.jpeg(image)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Line> read(BufferedImage image) {
        return READER.read(image).orElseThrow();
    }
}
