import Transfers

/// Agencies and seats of the made-up province.
enum Seats {
    static let province = Agency("PROV-BINAWIDYA", .province, in: "BINAWIDYA")
    static let regency = Agency("KAB-KEPULAUAN", .regency, in: "BINAWIDYA")
    static let city = Agency("KOTA-LAIN", .regency, in: "PROVINSI-LAIN")
    static let ministry = Agency("KEMENKES", .central)
    static let bkn = Agency("BKN", .central)
    static let embassy = Agency("KBRI", .mission)

    static let educator = Seat(post: "J-PENYULUH-MUDA", level: .ahliMuda, unit: "U-DINKES", agency: province)
    static let section = Seat(post: "J-KASI-PROMKES", level: .pengawas, unit: "U-BKWK-PP", agency: province)
    static let clerk = Seat(post: "J-ADM", level: .pelaksana, unit: "U-BKWK-PP", agency: province)
    static let puskesmas = Seat(
        post: "J-KAPUS",
        level: .ahliMuda,
        unit: "U-PUSKESMAS",
        agency: regency,
        leadsUnit: true
    )
}
