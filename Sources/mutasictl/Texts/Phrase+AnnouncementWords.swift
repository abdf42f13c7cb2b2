import TransferJobs
import TransferStore
import Transfers

extension Phrase {
    static let announcementNumber = Phrase("PENGUMUMAN", "ANNOUNCEMENT")
    static let announcementStanding = Phrase("KEDUDUKAN", "STANDING")
    static let decreeNumber = Phrase("SK", "DECREE")
    static let legalBasisTitle = Phrase("DASAR HUKUM", "LEGAL BASIS")
    static let publishedOn = Phrase("DIUMUMKAN", "PUBLISHED")
    static let objectionUntil = Phrase("KEBERATAN SAMPAI", "OBJECTION UNTIL")
    static let withheldCount = Phrase("TIDAK DIUMUMKAN", "WITHHELD")
    static let entriesStanding = Phrase("BERLAKU", "STANDING")
    static let corrections = Phrase("RALAT", "CORRECTIONS")
    static let checksum = Phrase("SIDIK (SHA-256)", "CHECKSUM (SHA-256)")
    static let entryNumber = Phrase("ENTRI", "ENTRY")
    static let districtTitle = Phrase("WILAYAH", "DISTRICT")
    static let announcedKindTitle = Phrase("JENIS", "KIND")
    static let correctionTitle = Phrase("RALAT", "CORRECTION")
    static let isDraft = Phrase("konsep", "draft")
    static let isPublic = Phrase("diumumkan", "public")
    static let entryStands = Phrase("berlaku", "stands")
    static let entryRevoked = Phrase("pencabutan", "revocation")
    static let entryAdds = Phrase("keterangan", "addition")
    static let entryEnds = Phrase("pengakhiran", "end")
    static let announcedUntil = Phrase("SAMPAI", "UNTIL")
    static let instrumentTitle = Phrase("BENTUK", "FORM")
    static let fileStanding = Phrase("KEDUDUKAN", "STANDING")
    static let aggregateTable = Phrase("TABEL", "TABLE")
    static let aggregateLabel = Phrase("RINCIAN", "LABEL")
    static let aggregatePeople = Phrase("ORANG", "PEOPLE")
    static let aggregateAverage = Phrase("RATA-RATA HARI", "AVERAGE DAYS")
    static let aggregateCount = Phrase("TERPENUHI", "MET")
    static let aggregateShare = Phrase("BAGIAN", "SHARE")

    static func struckOut(by record: Int) -> Phrase {
        Phrase("dicoret oleh \(record)", "struck out by \(record)")
    }

    static func instrument(_ instrument: AnnouncedInstrument) -> Phrase {
        switch instrument {
        case .decree: Phrase("SK", "decree")
        case .order: Phrase("surat tugas", "order")
        }
    }

    static func folderStanding(_ standing: FolderFinding.Standing) -> Phrase {
        switch standing {
        case .sound: Phrase("utuh", "sound")
        case .outdated: Phrase("versi lama", "old version")
        case .tampered: Phrase("DIUBAH", "TAMPERED")
        case .missing: Phrase("HILANG", "MISSING")
        case .extra: Phrase("asing", "foreign")
        }
    }

    static func aggregate(_ table: AggregateTable) -> Phrase {
        switch table {
        case .kind: Phrase("mutasi per jenis", "moves by kind")
        case .district: Phrase("mutasi per wilayah", "moves by district")
        case .unit: Phrase("mutasi per unit", "moves by unit")
        case .duration: Phrase("lama proses", "time taken")
        case .objections: Phrase("keberatan", "objections")
        case .aspirations: Phrase("aspirasi terpenuhi", "aspirations met")
        case .training: Phrase("pelatihan selesai", "training completed")
        }
    }
}
