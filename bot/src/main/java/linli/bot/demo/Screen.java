package linli.bot.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import linli.bot.channel.playground.Playground;
import linli.bot.channel.playground.PlaygroundMessage;
import linli.bot.channel.playground.Uploads;
import linli.bot.directory.Member;
import linli.bot.voice.Phrases;
import org.springframework.stereotype.Component;

/** Turns stored messages into what a phone shows. */
@Demo
@Component
class Screen {
    private static final int QUOTED = 120;

    private final Playground playground;
    private final Phones phones;
    private final Uploads uploads;
    private final Phrases phrases;

    Screen(Playground playground, Phones phones, Uploads uploads, Phrases phrases) {
        this.playground = playground;
        this.phones = phones;
        this.uploads = uploads;
        this.phrases = phrases;
    }

    List<ShownMessage> show(PhoneChat chat, List<PlaygroundMessage> messages) {
        var quoted = quoted(messages);
        return messages.stream().map(message -> show(chat, message, quoted)).toList();
    }

    ShownMessage show(PhoneChat chat, PlaygroundMessage message) {
        return show(chat, message, quoted(List.of(message)));
    }

    String nameOf(PlaygroundMessage message) {
        return message.isFromBot() ? phrases.say("page.bot") : message.senderName();
    }

    /** Where the picture of a message is, or null. Whoever sent it sees it as it is, everybody else as others may see it. */
    String photoOf(PhoneChat chat, PlaygroundMessage message) {
        if (message.photo() == null) {
            return null;
        } else if (message.isFromBot()) {
            return "/photos/" + message.photo() + (message.plainPhoto() ? "?as=" + chat.owner() : "");
        } else if (message.sender().equals(chat.me())) {
            return "/api/playground/uploads/" + message.photo();
        } else {
            return "/photos/" + uploads.hashOf(message.photo()).orElse("gone");
        }
    }

    private ShownMessage show(PhoneChat chat, PlaygroundMessage message, Map<String, PlaygroundMessage> quoted) {
        return new ShownMessage(
                message.id(),
                message.messageId(),
                message.chat(),
                message.inGroup(),
                message.sender(),
                nameOf(message),
                message.sender().equals(chat.me()),
                message.isFromBot(),
                message.text(),
                photoOf(chat, message),
                message.buttons(),
                message.mentions().stream()
                        .flatMap(address -> phones.at(chat.channel(), address).stream())
                        .map(Member::nickname)
                        .toList(),
                quote(chat, message.replyTo() == null ? null : quoted.get(message.replyTo())),
                message.at());
    }

    private ShownMessage.Quote quote(PhoneChat chat, PlaygroundMessage answered) {
        if (answered == null || !answered.chat().equals(chat.chat()) || answered.inGroup() != chat.inGroup()) {
            return null;
        }
        return new ShownMessage.Quote(answered.messageId(), nameOf(answered), beginning(answered.text()));
    }

    private Map<String, PlaygroundMessage> quoted(List<PlaygroundMessage> messages) {
        var ids = messages.stream()
                .map(PlaygroundMessage::replyTo)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return playground.named(ids).stream()
                .collect(Collectors.toMap(PlaygroundMessage::messageId, Function.identity()));
    }

    static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= QUOTED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
