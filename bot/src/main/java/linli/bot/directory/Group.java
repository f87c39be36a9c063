package linli.bot.directory;

import java.time.LocalTime;
import java.util.List;

/**
 * A chat group.
 *
 * @param id stable key
 * @param community id of the 社区
 * @param name as shown
 * @param kind 居民, 志愿者 or 工作
 * @param channel name of its channel
 * @param address its id on that channel
 * @param place id of the place it stands for; "here"
 * @param owner member id of the 群主
 * @param deputies member ids of the 群管理员, who may settle as well
 * @param quietFrom own quiet hours, or null for the timetable's
 * @param quietTo likewise
 */
public record Group(
        String id,
        String community,
        String name,
        String kind,
        String channel,
        String address,
        String place,
        String owner,
        List<String> deputies,
        LocalTime quietFrom,
        LocalTime quietTo) {

    /** Whether this member may confirm tickets of the group. */
    public boolean isLedBy(String member) {
        return owner.equals(member) || deputies.contains(member);
    }

    public boolean isForVolunteers() {
        return kind.equals("志愿者");
    }

    public boolean isStaffGroup() {
        return kind.equals("工作");
    }
}
