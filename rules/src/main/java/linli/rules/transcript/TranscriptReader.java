package linli.rules.transcript;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a group chat as people export or copy it: a line with name and time before each message, or 名字: 话 in one line, under
 * headings that tell the day. What it cannot read it names by its line.
 */
public final class TranscriptReader {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final int SHOWN = 40;

    private static final Pattern PICTURE =
            Pattern.compile("[\\[【<](?:图片|照片|image|Image|Photo)[\\]】>](?:\\(?\\S+\\.(?:jpe?g|png|gif)\\)?)?");
    private static final Pattern VOICE =
            Pattern.compile("[\\[【<](?:语音|语音消息|Voice|Audio)[\\]】>]\\s*(?:\\d{1,2}[\"”″秒'])?");
    private static final Pattern OTHER = Pattern.compile(
            "[\\[【<](?:视频|小视频|动画表情|表情|文件|链接|位置|红包|转账|小程序|名片|个人名片|聊天记录|合并转发|视频号|音乐|接龙|语音通话|视频通话|Video|Sticker|File|Link)[\\]】>]");
    private static final Pattern QUOTE =
            Pattern.compile("^\\s*「(?:[^：:「」]{1,40}[：:])?(?<words>.*?)」\\s*\\R\\s*[-—–\\s]{5,}\\R?", Pattern.DOTALL);

    private final When when;
    private final LocalDate today;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private String group;
    private int notices;
    private boolean dated;
    private boolean everyDay;

    private LocalDate day;
    private LocalDateTime last;
    private LocalTime announced;
    private Header open;
    private int openLine;
    private final StringBuilder words = new StringBuilder();

    private TranscriptReader(LocalDate today) {
        this.today = today;
        this.when = new When(today);
    }

    /**
     * @param text the file's text
     * @param today the day 昨天 is counted from, and of a chat that tells no day
     */
    public static Transcript read(String text, LocalDate today) {
        return new TranscriptReader(today).read(text.split("\\R", -1));
    }

    private Transcript read(String[] lines) {
        var styles = styles(lines);
        for (int i = 0; i < lines.length; i++) {
            line(i + 1, visible(lines[i]), styles);
        }
        close();
        entries.sort(Comparator.comparing(Entry::at));
        return new Transcript(group, List.copyOf(entries), notices, List.copyOf(unread), dated);
    }

    private static String visible(String line) {
        return line.replaceAll("[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .replace('\u00A0', ' ')
                .replace('\u3000', ' ')
                .replace('\u2005', ' ');
    }

    /** How the file writes who speaks; what is rarer than a tenth of the usual is a sentence with an hour in it. */
    private Set<Integer> styles(String[] lines) {
        var count = new HashMap<Integer, Integer>();
        for (var line : lines) {
            header(visible(line))
                    .filter(header -> header.name() != null)
                    .ifPresent(header -> count.merge(header.style(), 1, Integer::sum));
        }
        final int most =
                count.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        everyDay = count.entrySet().stream()
                .anyMatch(style -> style.getValue() == most && Header.tellsDay(style.getKey()));
        return count.entrySet().stream()
                .filter(style -> style.getValue() * 10 >= most && (!everyDay || Header.tellsDay(style.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Optional<Header> header(String line) {
        try {
            return Header.of(line, when);
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }

    private void line(int number, String line, Set<Integer> styles) {
        if (line.isBlank()) {
            if (open != null) words.append('\n');
            return;
        }
        if (line.indexOf('\uFFFD') >= 0) {
            miss(number, line, Unread.Why.GARBLED);
            return;
        }
        if (entries.isEmpty() && open == null && Notices.group(line) != null) {
            group = Notices.group(line);
            notices++;
            return;
        }
        Optional<Header> header;
        try {
            header = Header.of(line, when);
        } catch (DateTimeException odd) {
            close();
            miss(number, line, Unread.Why.NO_SUCH_TIME);
            return;
        }
        header = header.filter(one -> one.name() == null || styles.contains(one.style()));
        if (header.isEmpty() && Notices.isOne(line) && !isQuoteRule(line)) {
            notices++;
        } else if (header.isPresent() && (header.get().name() != null || isHeading(header.get(), line))) {
            begin(number, header.get());
        } else if (styles.isEmpty() && Header.inline(line).isPresent()) {
            begin(number, Header.inline(line).get());
        } else if (open != null) {
            words.append(line.strip()).append('\n');
        } else {
            miss(number, line, Unread.Why.NOBODY);
        }
    }

    /** A bare hour within a message is what somebody said; so is a day, where each message has its own. */
    private boolean isHeading(Header header, String line) {
        if (everyDay && open != null) return line.contains("——") || line.contains("--");
        return header.day() != null || open == null || line.strip().length() >= 4 && words.length() > 0;
    }

    /** The dashes under a quoted message. */
    private boolean isQuoteRule(String line) {
        return open != null && words.indexOf("「") == 0 && line.strip().matches("[-—–\\s]{5,}");
    }

    private void begin(int number, Header header) {
        close();
        if (header.day() != null) {
            day = header.day();
            dated = true;
        }
        if (header.name() == null) {
            announced = header.hour();
            if (header.day() != null && header.hour() == null) announced = null;
            return;
        }
        open = header;
        openLine = number;
        words.setLength(0);
        if (!header.text().isEmpty()) words.append(header.text()).append('\n');
    }

    private void close() {
        if (open == null) return;
        var header = open;
        open = null;
        var said = words.toString().strip();
        words.setLength(0);
        if (Notices.isSystem(header.name())) {
            notices += said.isEmpty() ? 0 : 1;
        } else if (said.isEmpty()) {
            miss(openLine, header.name(), Unread.Why.NO_WORDS);
        } else {
            add(header, said);
        }
    }

    private void add(Header header, String said) {
        var quote = QUOTE.matcher(said + "\n");
        var quoted = quote.find() ? quote.group("words").strip() : null;
        var own = quoted == null ? said : (said + "\n").substring(quote.end()).strip();
        int pictures = (int) PICTURE.matcher(own).results().count();
        boolean voice = VOICE.matcher(own).find();
        var plain = PICTURE.matcher(own).replaceAll("");
        plain = OTHER.matcher(VOICE.matcher(plain).replaceAll(""))
                .replaceAll("")
                .strip();
        last = moment(header);
        entries.add(new Entry(openLine, last, header.name(), plain, pictures, voice && plain.isEmpty(), quoted));
    }

    private LocalDateTime moment(Header header) {
        if (day == null) day = today;
        if (header.hour() != null) {
            var at = When.at(day, header.hour());
            if (header.day() == null && last != null && at.isBefore(last.minusHours(1))) {
                day = day.plusDays(1); // without a heading the clock going back means the next day
                at = at.plusDays(1);
            }
            announced = null;
            return at;
        }
        if (announced != null) {
            var at = When.at(day, announced);
            announced = null;
            return last != null && at.isBefore(last) && at.toLocalDate().equals(last.toLocalDate()) ? last : at;
        }
        return last == null || last.toLocalDate().isBefore(day) ? When.at(day, MORNING) : last.plus(A_WHILE);
    }

    private void miss(int number, String line, Unread.Why why) {
        var text = line.strip();
        unread.add(new Unread(number, text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…", why));
    }
}
