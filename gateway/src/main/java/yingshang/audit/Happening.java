package yingshang.audit;

/**
 * Something to be noted. It names accounts, and no person, address or value beyond that.
 *
 * @param kind what happened
 * @param account who did it; null when nobody was recognised
 * @param subject what it was done to: an account, a key, a route; null when there is nothing to say
 * @param detail what else is to be known, such as roles or a status; null when there is nothing to say
 */
public record Happening(AuditKind kind, String account, String subject, String detail) {

    private static final int LONGEST = 500;

    /** Texts beyond 500 characters are cut. */
    public Happening {
        account = cut(account);
        subject = cut(subject);
        detail = cut(detail);
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
