package linli.bot.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linli.bot.channel.playground.Playground;
import linli.bot.directory.Account;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import org.springframework.stereotype.Component;

/** Which chats are on whose phone. */
@Demo
@Component
class Phones {
    private final Directory directory;

    Phones(Directory directory) {
        this.directory = directory;
    }

    List<PhoneChat> chatsOf(Member member) {
        return Stream.concat(groupsOf(member).flatMap(group -> group(member, group)), talks(member))
                .toList();
    }

    /** The chat, if it is on this phone. */
    Optional<PhoneChat> chat(Member member, String chat, boolean inGroup) {
        return (inGroup
                        ? groupsOf(member)
                                .filter(group -> group.address().equals(chat))
                                .flatMap(group -> group(member, group))
                        : talks(member).filter(talk -> talk.chat().equals(chat)))
                .findFirst();
    }

    Stream<Group> groupsOf(Member member) {
        return directory.groupsOf(member.id()).stream().filter(group -> Playground.NAMES.contains(group.channel()));
    }

    /** Who has this address. */
    Optional<Member> at(String channel, String address) {
        var account = new Account(channel, address);
        return directory.members().stream()
                .filter(member -> directory.accountsOf(member.id()).contains(account))
                .findFirst();
    }

    private Stream<PhoneChat> group(Member member, Group group) {
        return directory.addressOf(member.id(), group.channel()).stream()
                .map(me -> new PhoneChat(
                        group.channel(),
                        group.address(),
                        true,
                        group.name(),
                        directory.membersOf(group.id()).size(),
                        me,
                        member.id()));
    }

    private Stream<PhoneChat> talks(Member member) {
        return directory.accountsOf(member.id()).stream()
                .filter(account -> Playground.NAMES.contains(account.channel()))
                .map(account -> new PhoneChat(
                        account.channel(), account.address(), false, "", 2, account.address(), member.id()));
    }
}
