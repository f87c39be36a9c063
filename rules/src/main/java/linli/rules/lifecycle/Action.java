package linli.rules.lifecycle;

/** What can be done to a ticket. Every action that happens is one event in its history. */
public enum Action {
    REPORT("上报"),
    ATTACH("补充"),
    SECOND("附议"),
    LEAVE("另开"),
    CORRECT("更正"),
    CONFIRM("立案"),
    REJECT("不予受理"),
    MERGE("并案"),
    SPLIT("拆分"),
    WITHDRAW("撤回"),
    DISPATCH("派单"),
    UNROUTED("无人可派"),
    ASSIGN("改派"),
    ESCALATE("上报上级"),
    ACCEPT("接单"),
    HAND_BACK("退单"),
    ASK_EXTENSION("申请延期"),
    EXTEND("延期"),
    ASK_PARKING("申请挂账"),
    PARK("挂账"),
    DENY("不同意"),
    RESUME("恢复"),
    RESOLVE("办结反馈"),
    REWORK("返工"),
    DISPUTE("有异议"),
    CLOSE("结案"),
    REOPEN("重开"),
    REMIND("催办"),
    SUPERVISE("督办"),
    UNDO("撤销");

    private final String chinese;

    Action(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
