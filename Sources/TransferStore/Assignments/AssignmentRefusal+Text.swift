internal import Transfers

extension AssignmentRefusal {
    var texts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .unknown(let id):
            (
                "rancangan (penugasan mendesak)", "Penugasan \(id) tidak ada; lihat daftar penugasan",
                "There is no assignment \(id); look at the list of assignments"
            )
        case .needNotUrgent(let need):
            (
                "UU 24/2007 Ps 50-51",
                "Kebutuhan \(need) tidak mendesak; catat kebutuhan mendesak dengan keputusan dasarnya, atau usulkan mutasi",
                "Need \(need) is not urgent; register an urgent one with its decree, or propose a transfer"
            )
        case .basisUnknown:
            (
                "UU 24/2007 Ps 51",
                "Keputusan dasar belum dicatat; sebutkan tingkat dan masa berlaku status bencana, atau perintah tertulis PPK",
                "The decree is not on record; give the status's level and last day, or say that the PPK instructed it"
            )
        case .basisDiffers:
            (
                "UU 24/2007 Ps 51",
                "Keputusan dasar tercatat dengan tanggal atau isi yang lain; periksa nomornya",
                "The decree is on record with another date or other terms; check its number"
            )
        case .statusEndedBefore:
            (
                "UU 24/2007 Ps 51", "Status bencana ini sudah diakhiri; tidak ada lagi yang perlu dicatat",
                "This disaster's status was ended before; there is nothing left to enter"
            )
        case .noStatus:
            (
                "UU 24/2007 Ps 51",
                "Tidak ada status bencana bernomor itu; perintah PPK tidak diakhiri, pegawai ditarik satu per satu",
                "No disaster's status has that number; an instruction is not ended, people are recalled one by one"
            )
        default: peopleTexts
        }
    }

    private var peopleTexts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .tooFew(let count):
            (
                "rancangan (giliran penugasan)",
                "Hanya \(count) orang pada daftar siaga dapat berangkat; kurangi jumlahnya atau tambah sukarelawan",
                "Only \(count) on the roster can go; send fewer, or find volunteers"
            )
        case .cannotGo(let standing):
            (
                "rancangan (giliran penugasan)",
                "Pegawai yang disebut tidak dapat berangkat (\(standing?.rawValue ?? "TIDAK_TERDAFTAR")); "
                    + "perbarui daftar siaga atau pilih yang lain",
                "Somebody named cannot go (\(standing?.rawValue ?? "TIDAK_TERDAFTAR")); "
                    + "update the roster, or choose another"
            )
        case .notTheirTurn:
            (
                "rancangan (tidak dua kali berturut-turut; masa istirahat)",
                "Pegawai yang disebut baru saja ditugaskan atau masih beristirahat, sedangkan yang lain dapat berangkat; "
                    + "pilih menurut giliran",
                "Somebody named was just sent or still rests while others can go; choose by turn"
            )
        case .alreadyAway:
            (
                "rancangan (satu penugasan berjalan)",
                "Pegawai masih dalam penugasan; catat kembalinya lebih dahulu",
                "The person is on an assignment; record their return first"
            )
        case .reasonMissing:
            (
                "rancangan (giliran penugasan)", "Penugasan ini menyimpang dari giliran; tuliskan alasannya",
                "The assignment departs from the turn; write down why"
            )
        default: formTexts
        }
    }

    private var formTexts: (basis: String, indonesian: String, english: String) {
        switch self {
        case .wrongRole(let role, let allowed):
            (
                "rancangan (kewenangan)",
                "Peran \(role.rawValue) tidak melakukan langkah ini; yang melakukan: \(Self.names(allowed))",
                "The role \(role.rawValue) does not take this step; who does: \(Self.names(allowed))"
            )
        case .conflictOfInterest:
            (
                "PermenPANRB 17/2024",
                "Pejabat mempunyai benturan kepentingan dengan pegawai; pejabat lain yang memutuskan",
                "The official has a conflict of interest with the person; another official decides"
            )
        case .numberTaken:
            (
                "rancangan (surat perintah tugas)", "Nomor surat perintah tugas sudah dipakai; periksa nomornya",
                "An order of this number was issued before; check the number"
            )
        case .unknownSkill(let code):
            (
                "rancangan (daftar keahlian)", "Keahlian \(code) tidak ada dalam daftar; lihat assignment roster",
                "The skill \(code) is not in the catalogue; see assignment roster"
            )
        case .unknownOrder:
            (
                "rancangan (surat perintah tugas)",
                "Surat perintah tugas bernomor itu tidak ada; lihat assignment list --all",
                "There is no order of that number; see assignment list --all"
            )
        case .announcedByPublication:
            (
                "rancangan (pengumuman penugasan)",
                "Pengumuman tidak dicatat melainkan diterbitkan; jalankan announcement draft --order, lalu announcement publish --order",
                "An announcement is not recorded but published; run announcement draft --order, then announcement publish --order"
            )
        default: ("", "", "")
        }
    }

    private static func names(_ roles: Set<OfficeRole>) -> String {
        OfficeRole.allCases.filter(roles.contains).map(\.rawValue).joined(separator: ", ")
    }
}
