package linli.rules.privacy;

/** What must not be stored as written. */
public enum FindingKind {
    MOBILE,
    LANDLINE,
    IDENTITY,
    BANK_CARD,
    PLATE,
    ACCOUNT,
    EMAIL,
    NAME
}
