/// Names of places that are on no map.
enum PlaceNames {
    private static let first = [
        "Suka", "Tanjung ", "Lembah ", "Muara ", "Bukit ", "Karang ", "Telaga ", "Rawa ", "Padang ",
    ]
    private static let second = [
        "jaya", "wangi", "elok", "mulya", "sari", "kencana", "lestari", "indah", "makmur", "asri",
    ]

    static func compose(_ draw: inout Draw) -> String {
        let start = draw.pick(first)
        let end = draw.pick(second)
        return start.last == " " ? start + end.prefix(1).uppercased() + end.dropFirst() : start + end
    }
}
