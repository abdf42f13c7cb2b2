/// A made-up regency or city, with its time zone and, in the archipelago, its islands.
struct Regency: Sendable {
    let name: String
    /// WIB, WITA or WIT.
    let zone: String
    var islands: [String] = []

    static let capital = Regency(name: "Kota Binawidya", zone: "WIB")
    static let rumbia = Regency(
        name: "Kabupaten Kepulauan Rumbia",
        zone: "WITA",
        islands: ["Pulau Rumbia", "Pulau Lontar", "Pulau Batu Kapal"]
    )
    static let seribu = Regency(
        name: "Kabupaten Laut Seribu",
        zone: "WIT",
        islands: ["Pulau Karang Jaya", "Pulau Cendana", "Pulau Seruni"]
    )

    static let all = [
        capital,
        Regency(name: "Kabupaten Sagara Barat", zone: "WIB"),
        Regency(name: "Kabupaten Lembah Wangi", zone: "WIB"),
        Regency(name: "Kabupaten Hulu Kencana", zone: "WIB"),
        Regency(name: "Kabupaten Teluk Mutiara", zone: "WITA"),
        Regency(name: "Kabupaten Tanjung Elok", zone: "WITA"),
        rumbia,
        seribu,
    ]
}
