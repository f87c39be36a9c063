package linli.rules.privacy;

/** What must not be stored as written, and what stands in its place. */
public enum FindingKind {
    MOBILE("电话已隐去"),
    LANDLINE("电话已隐去"),
    IDENTITY("证件号已隐去"),
    BANK_CARD("卡号已隐去"),
    PLATE("车牌已隐去"),
    ACCOUNT("账号已隐去"),
    EMAIL("邮箱已隐去"),
    NAME("居民");

    private final String publicWords;

    FindingKind(String publicWords) {
        this.publicWords = publicWords;
    }

    String publicWords() {
        return publicWords;
    }
}
