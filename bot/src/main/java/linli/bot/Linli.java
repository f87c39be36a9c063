package linli.bot;

public class Linli {
    public static void main(String[] a) {}
}
