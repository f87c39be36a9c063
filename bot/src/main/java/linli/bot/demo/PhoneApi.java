package linli.bot.demo;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import linli.bot.channel.Incoming;
import linli.bot.channel.playground.Playground;
import linli.bot.channel.playground.PlaygroundMessage;
import linli.bot.channel.playground.Uploads;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.voice.Phrases;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Everybody's phone: choose a person, see their chats, write in their name. Only in the demo, for nobody is asked who they are. */
@Demo
@RestController
@RequestMapping("/api/playground")
class PhoneApi {
    private static final int MOST_MESSAGES = 200;
    private static final int LONGEST_TEXT = 100_000;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f-]{36}");

    private final Directory directory;
    private final Phones phones;
    private final Cast cast;
    private final Playground playground;
    private final Uploads uploads;
    private final Screen screen;
    private final PhoneStream stream;
    private final Phrases phrases;
    private final InstantSource time;

    PhoneApi(
            Directory directory,
            Phones phones,
            Cast cast,
            Playground playground,
            Uploads uploads,
            Screen screen,
            PhoneStream stream,
            Phrases phrases,
            InstantSource time) {
        this.directory = directory;
        this.phones = phones;
        this.cast = cast;
        this.playground = playground;
        this.uploads = uploads;
        this.screen = screen;
        this.stream = stream;
        this.phrases = phrases;
        this.time = time;
    }

    /** @param last the newest message, or null */
    record ListedChat(String chat, boolean inGroup, String name, int members, Last last) {}

    record Last(long id, String text, String photo, java.time.Instant at, String senderName, boolean bot) {}

    /**
     * What somebody writes.
     *
     * @param text or null
     * @param photo id of an upload, or null
     * @param replyTo platform id of the message it answers, or null
     * @param token chosen by the page, so that sending again after a broken line does not write twice; or null
     */
    record Written(String chat, boolean inGroup, String text, String photo, String replyTo, String token) {}

    @GetMapping("/people")
    List<Cast.Person> people() {
        return cast.everybody();
    }

    @GetMapping("/chats")
    List<ListedChat> chats(@RequestParam String as) {
        return phones.chatsOf(person(as)).stream()
                .map(chat -> new ListedChat(chat.chat(), chat.inGroup(), chat.name(), chat.members(), last(chat)))
                .sorted(Comparator.comparing((ListedChat chat) -> !chat.inGroup())
                        .thenComparing(
                                chat -> chat.last() == null ? 0 : -chat.last().id()))
                .toList();
    }

    @GetMapping("/messages")
    List<ShownMessage> messages(
            @RequestParam String as,
            @RequestParam String chat,
            @RequestParam boolean inGroup,
            @RequestParam Optional<Long> before,
            @RequestParam(defaultValue = "50") int limit) {
        var open = chat(as, chat, inGroup);
        return screen.show(
                open,
                playground.before(
                        chat, inGroup, before.orElse(Long.MAX_VALUE), Math.max(1, Math.min(limit, MOST_MESSAGES))));
    }

    @PostMapping("/messages")
    ShownMessage write(@RequestParam String as, @RequestBody Written written) {
        var chat = chat(as, written.chat(), written.inGroup());
        return screen.show(chat, playground.post(incoming(person(as), chat, written)));
    }

    @GetMapping("/stream")
    SseEmitter stream(
            @RequestParam String as,
            @RequestParam(defaultValue = "0") long after,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "0") String lastEvent) {
        return stream.open(person(as), Math.max(after, number(lastEvent)));
    }

    private Incoming incoming(Member writer, PhoneChat chat, Written written) {
        var text = written.text() == null ? "" : written.text().strip();
        if (text.length() > LONGEST_TEXT) {
            throw new Sorry(HttpStatus.CONTENT_TOO_LARGE, "page.text_long");
        } else if (written.photo() != null && !uploads.has(written.photo())) {
            throw new Sorry(HttpStatus.BAD_REQUEST, "page.photo_gone");
        } else if (text.isEmpty() && written.photo() == null) {
            throw new Sorry(HttpStatus.BAD_REQUEST, "page.text_empty");
        }
        return new Incoming(
                chat.channel(),
                messageId(written.token()),
                chat.chat(),
                chat.inGroup(),
                chat.me(),
                writer.nickname(),
                text,
                Optional.ofNullable(written.photo()).stream().toList(),
                text.contains("@" + phrases.say("page.bot")),
                answered(chat, written.replyTo()),
                time.instant());
    }

    private static String messageId(String token) {
        return "phone-" + (token != null && TOKEN.matcher(token).matches() ? token : UUID.randomUUID());
    }

    /** Only what hangs in the same chat can be answered there. */
    private String answered(PhoneChat chat, String messageId) {
        return Optional.ofNullable(messageId)
                .flatMap(playground::find)
                .filter(message -> message.chat().equals(chat.chat()) && message.inGroup() == chat.inGroup())
                .map(PlaygroundMessage::messageId)
                .orElse(null);
    }

    private Last last(PhoneChat chat) {
        return playground
                .last(chat.chat(), chat.inGroup())
                .map(message -> new Last(
                        message.id(),
                        Screen.beginning(message.text()),
                        screen.photoOf(chat, message),
                        message.at(),
                        screen.nameOf(message),
                        message.isFromBot()))
                .orElse(null);
    }

    private PhoneChat chat(String as, String chat, boolean inGroup) {
        return phones.chat(person(as), chat, inGroup)
                .orElseThrow(() -> new Sorry(HttpStatus.NOT_FOUND, "page.chat_unknown"));
    }

    private Member person(String id) {
        return directory.member(id).orElseThrow(() -> new Sorry(HttpStatus.NOT_FOUND, "page.person_unknown"));
    }

    private static long number(String words) {
        try {
            return Long.parseLong(words.strip());
        } catch (NumberFormatException odd) {
            return 0;
        }
    }
}
