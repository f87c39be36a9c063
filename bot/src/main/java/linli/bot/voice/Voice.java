package linli.bot.voice;

import io.namastack.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import linli.bot.channel.Button;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.rules.Rulebook;
import org.springframework.stereotype.Component;

/**
 * Says things, surely and once. Decides when a message may go out — now, after the quiet hours, by the owner's hand, or only
 * in the day's digest — writes the row, and lets the engine carry it.
 */
@Component
public class Voice {
    /** A result a resident waits for is worth a line of its own, but not the fourth of the day. */
    private static final int RESULTS_A_DAY = 3;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final SaidStore store;
    private final Channels channels;
    private final Directory directory;
    private final Phrases phrases;
    private final QuietHours quiet;
    private final Outbox outbox;
    private final InstantSource time;

    Voice(
            SaidStore store,
            Channels channels,
            Directory directory,
            Phrases phrases,
            Rulebook rulebook,
            Outbox outbox,
            InstantSource time) {
        this.store = store;
        this.channels = channels;
        this.directory = directory;
        this.phrases = phrases;
        this.quiet = new QuietHours(rulebook.timetable());
        this.outbox = outbox;
        this.time = time;
    }

    /** Speaks in a group, if the platform lets a bot speak there; else prepares it for the owner, or leaves it to the digest. */
    public void toGroup(Group group, Saying saying) {
        var abilities = channels.abilities(group.channel());
        if (abilities.speaksFreely()) {
            keep(
                    saying,
                    Address.of(group),
                    saying.danger() ? time.instant() : quiet.nextInGroup(time.instant(), group));
        } else if (saying.danger() && abilities.speaksViaOwner()) {
            draft(group, saying);
        } else {
            store.insert(saying, Address.of(group), List.of(), Said.State.FOLDED, time.instant(), time.instant());
        }
    }

    /** A result for the group: a line of its own for the first few of a day, after that the digest tells it. */
    public void resultToGroup(Group group, Saying saying) {
        var dayAgo = time.instant().minus(Duration.ofDays(1));
        if (store.countSince(Address.of(group), saying.occasion(), dayAgo) < RESULTS_A_DAY) {
            toGroup(group, saying);
        } else {
            store.insert(saying, Address.of(group), List.of(), Said.State.FOLDED, time.instant(), time.instant());
        }
    }

    /** The day's digest and the ranking: where the bot may not speak, the owner gets them ready to send. */
    public void postToGroup(Group group, Saying saying) {
        if (channels.abilities(group.channel()).speaksFreely()) {
            toGroup(group, saying);
        } else {
            draft(group, saying);
        }
    }

    /**
     * Speaks to one person alone; where the channel knows no private talk, in their group, calling them.
     *
     * @param group the group it came from, or null
     */
    public void toMember(Member member, Group group, Saying saying) {
        var address = privately(member, group);
        if (address.isPresent()) {
            keep(
                    saying,
                    address.get(),
                    saying.danger() ? time.instant() : quiet.nextInPrivate(time.instant(), member.isStaff()));
        } else if (group != null) {
            // Everybody reads it there.
            toGroup(group, saying.showing(saying.photo()).calling(List.of(member.id())));
        }
    }

    /** An answer to what somebody just did: they are awake, so quiet hours do not hold it. */
    public void answer(Member member, Group group, Saying saying) {
        toMember(member, group, saying.atOnce());
    }

    /** Which ticket a message of ours, now quoted, spoke of. */
    public Optional<Long> ticketOf(String channel, String messageId) {
        return store.ticketOf(channel, messageId);
    }

    public Optional<Said> find(long said) {
        return store.find(said);
    }

    /** Whether anybody was told what came of a ticket. */
    public boolean hasTold(long ticket) {
        return store.told(ticket);
    }

    /** The owner of the group says the prepared message is out. */
    public boolean draftSent(long id, String member) {
        return store.find(id)
                .filter(said -> directory
                        .groupAt(said.channel(), said.target())
                        .filter(group -> group.isLedBy(member))
                        .isPresent())
                .filter(said -> store.move(id, Said.State.DRAFT, Said.State.SENT))
                .isPresent();
    }

    /** Hands over what was held back until now. Called by the clock. */
    public void release() {
        store.due(time.instant()).forEach(said -> {
            if (store.move(said.id(), Said.State.HELD, Said.State.WAITING)) {
                outbox.schedule(new SaidTask(said.id()), key(said.channel(), said.target()));
            }
        });
    }

    public Optional<Instant> nextRelease() {
        return store.nextHeld();
    }

    public List<Said> drafts() {
        return store.inState(Said.State.DRAFT);
    }

    /** Erases the words of what was said before an instant; that it was said stays known. */
    public void forgetBefore(Instant earliest) {
        store.eraseBefore(earliest);
    }

    private void keep(Saying saying, Address to, Instant earliest) {
        var now = time.instant();
        var notBefore = saying.danger() ? now : paced(to, earliest);
        var state = notBefore.isAfter(now) ? Said.State.HELD : Said.State.WAITING;
        var mentions = saying.mentions().stream()
                .flatMap(member -> directory.addressOf(member, to.channel()).stream())
                .toList();
        store.insert(saying, to, mentions, state, notBefore, now)
                .filter(id -> state == Said.State.WAITING)
                .ifPresent(id -> outbox.schedule(new SaidTask(id), key(to.channel(), to.target())));
    }

    /** A target that has had its fill of this minute waits for the next. */
    private Instant paced(Address to, Instant earliest) {
        var pace = channels.abilities(to.channel()).pace();
        if (pace.isZero()) {
            return earliest;
        }
        long fill = Math.max(1, A_MINUTE.dividedBy(pace));
        int recent = store.countSince(to, earliest.minus(A_MINUTE));
        return earliest.plus(A_MINUTE.multipliedBy(recent / fill));
    }

    private void draft(Group group, Saying saying) {
        var now = time.instant();
        store.insert(saying, Address.of(group), List.of(), Said.State.DRAFT, now, now)
                .ifPresent(id -> {
                    var owner = directory.member(group.owner()).orElseThrow();
                    var text = phrases.say("draft.ready", "group", group.name(), "text", saying.text());
                    var sent = new Button(phrases.say("draft.sent_button"), phrases.say("draft.sent_types", "id", id));
                    toMember(
                            owner,
                            null,
                            Saying.of("draft", "draft-" + id, text)
                                    .about(saying.ticket())
                                    .showing(saying.photo())
                                    .offering(List.of(sent)));
                });
    }

    private Optional<Address> privately(Member member, Group group) {
        return directory.accountsOf(member.id()).stream()
                .filter(account -> channels.knows(account.channel()))
                .filter(account -> channels.abilities(account.channel()).privateChat())
                .sorted(java.util.Comparator.comparing(
                        account -> group == null || !account.channel().equals(group.channel())))
                .map(account -> new Address(account.channel(), account.address(), false))
                .findFirst();
    }

    private static String key(String channel, String target) {
        return "said:" + channel + ":" + target;
    }
}
