package linli.bot.demo;

import java.util.ArrayList;
import java.util.List;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.directory.Office;
import linli.bot.directory.Role;
import linli.bot.directory.Unit;
import linli.bot.voice.Phrases;
import linli.rules.locate.Place;
import org.springframework.stereotype.Component;

/** Everybody who can be played, sorted into the shelves of the page's list. */
@Demo
@Component
class Cast {
    private final Directory directory;
    private final Phones phones;
    private final Phrases phrases;

    Cast(Directory directory, Phones phones, Phrases phrases) {
        this.directory = directory;
        this.phones = phones;
        this.phrases = phrases;
    }

    /**
     * Somebody to be.
     *
     * @param id member id
     * @param nickname what the groups call them
     * @param kind shelf: owner, grid, property, secretary, couriers, residents or units; named {@code page.people_<kind>}
     * @param roles in words, e.g. 网格员 第一网格
     * @param groups ids of their groups
     * @param groupNames their names, to search by
     */
    record Person(
            String id,
            String nickname,
            String kind,
            List<String> roles,
            List<String> groups,
            List<String> groupNames) {}

    List<Person> everybody() {
        return directory.members().stream()
                .filter(member -> !phones.chatsOf(member).isEmpty())
                .map(this::person)
                .toList();
    }

    private Person person(Member member) {
        var groups = phones.groupsOf(member).toList();
        return new Person(
                member.id(),
                member.nickname(),
                kind(member, groups),
                roles(member, groups),
                groups.stream().map(Group::id).toList(),
                groups.stream().map(Group::name).toList());
    }

    private static String kind(Member member, List<Group> groups) {
        if (member.holds(Role.SECRETARY)) {
            return "secretary";
        } else if (groups.stream().anyMatch(group -> group.owner().equals(member.id()))) {
            return "owner";
        } else if (member.holds(Role.GRID_WORKER) || member.holds(Role.GRID_HEAD)) {
            return "grid";
        } else if (member.holds(Role.PROPERTY)) {
            return "property";
        } else if (member.holds(Role.CADRE) || member.holds(Role.ADMINISTRATOR)) {
            return "secretary";
        } else if (member.holds(Role.CONTACT)) {
            return "units";
        } else if (groups.stream().anyMatch(Group::isForVolunteers)) {
            return "couriers";
        } else {
            return "residents";
        }
    }

    private List<String> roles(Member member, List<Group> groups) {
        var roles = new ArrayList<String>();
        groups.stream()
                .filter(group -> group.owner().equals(member.id()))
                .forEach(group -> roles.add(phrases.say("page.role_owner", "group", group.name())));
        member.offices().forEach(office -> roles.add(role(office)));
        return roles;
    }

    private String role(Office office) {
        var where = directory
                .unit(office.unit())
                .map(Unit::name)
                .or(() -> directory.places().find(office.place()).map(Place::name))
                .orElse("");
        return phrases.say("page.role_office", "role", office.role().chinese(), "where", where)
                .strip();
    }
}
