/// What the engine's functions say when they refuse a value.
///
/// They speak English, since any program may call them. Their sentences are few; what the list does not cover stays as it
/// is, and so does what the operator typed.
enum DatabaseWords {
    /// A sentence in Indonesian.
    static func indonesian(_ message: String) -> String {
        words.reduce(message) { text, pair in text.replacing(pair.0, with: pair.1) }
    }

    /// The longer ones stand before those that they begin with.
    private static let words = refusals + cron + settings

    private static let refusals: [(String, String)] = [
        ("cron refused: day of month ", "cron ditolak: tanggal "),
        ("cron refused: day of week ", "cron ditolak: hari "),
        ("cron refused: minute ", "cron ditolak: menit "),
        ("cron refused: hour ", "cron ditolak: jam "),
        ("cron refused: month ", "cron ditolak: bulan "),
        ("cron refused: ", "cron ditolak: "),
        ("time zone refused: ", "zona waktu ditolak: "),
        ("schedule refused: ", "jadwal ditolak: "),
        ("jobs refused: ", "pekerjaan ditolak: "),
        ("job refused: ", "pekerjaan ditolak: "),
        ("it is to wait for job ", "harus menunggu pekerjaan "),
        (", which is not known", ", yang tidak dikenal"),
        ("there must be as many keys as args", "jumlah kunci harus sama dengan jumlah argumen"),
    ]

    private static let cron: [(String, String)] = [
        ("write a number from ", "tulislah angka dari "),
        (", a range such as ", ", rentang seperti "),
        (", each with a step such as ", ", masing-masing boleh dengan langkah seperti "),
        (" if there is to be one, and commas between several", " dan dipisahkan koma bila beberapa"),
        ("it takes numbers alone", "hanya angka yang diterima"),
        ("it takes ", "nilainya dari "),
        ("the range runs backwards; write ", "rentangnya terbalik; tulislah "),
        ("a step needs a range; write ", "langkah memerlukan rentang; tulislah "),
        ("a step must be from ", "langkah harus dari "),
        ("write one of ", "tulislah salah satu dari "),
        (", or a number", ", atau angka"),
        ("write five fields, such as ", "tulislah lima bagian, seperti "),
        (", in at most 500 characters", ", paling banyak 500 karakter"),
        (" is not known; write ", " tidak dikenal; tulislah "),
        (" or an IANA name such as ", " atau nama IANA seperti "),
        (" or five fields", " atau lima bagian"),
        (
            " fields and needs five: minute, hour, day of month, month, day of week",
            " bagian, seharusnya lima: menit, jam, tanggal, bulan, hari"
        ),
        ("\" has ", "\" berisi "),
        (
            " never fires: no such day of month is in such a month",
            " tidak pernah jatuh: tanggal itu tidak ada dalam bulan itu"
        ),
        (" to ", " sampai "),
        (" or *", " atau *"),
    ]

    private static let settings: [(String, String)] = [
        ("a burst needs a rate", "burst memerlukan rate"),
        ("the changes must be an object of ", "perubahan harus berupa objek dari "),
        ("nothing can be kept for less than no time", "lama penyimpanan tidak boleh negatif"),
        (
            " must be lower-case words joined by dots, such as ",
            " harus kata huruf kecil yang disambung titik, seperti "
        ),
        (
            " must be lower-case letters, digits, dots, dashes and underscores, at most ",
            " hanya boleh huruf kecil, angka, titik, tanda hubung dan garis bawah, paling banyak "
        ),
        (" must be a lower-case word of at most ", " harus satu kata huruf kecil, paling banyak "),
        (", of at most ", ", paling banyak "),
        (" must be a JSON object", " harus berupa objek JSON"),
        (" must not be larger than ", " tidak boleh lebih besar daripada "),
        (" must not be nested more than 64 levels deep", " tidak boleh bersarang lebih dari 64 tingkat"),
        (" must be longer than nothing", " harus lebih lama dari nol"),
        (" must not be ", " tidak boleh "),
        (" must be from ", " harus dari "),
        (" must be ", " harus "),
        (" must have ", " harus mempunyai "),
        (" characters", " karakter"),
        (", normal or low", ", normal atau low"),
        (", one or all", ", one atau all"),
        ("queued or unfinished", "queued atau unfinished"),
        ("cancel or release", "cancel atau release"),
        ("true or false", "true atau false"),
    ]
}
