import Documents
import TransferStore
import Transfers

extension PaperComposer {
    /// The decree as it was signed; else as it is going to be with the number and date that were given, or as a draft.
    func decree() throws -> DecreeDocument {
        let letter = proposal.facts.decree?.letter ?? request.letter
        let package = try Packages(session).package(of: stored.id)
        let decision = try package.map { try Decrees(session).digest(of: $0, letter) }
        return DecreeDocument(
            authority: office.authority,
            number: letter?.number,
            date: letter?.date,
            town: office.town,
            subject: subject,
            considerations: [
                "bahwa untuk memenuhi kebutuhan organisasi dan pengembangan karier dipandang perlu memindahkan Pegawai Negeri "
                    + "Sipil;",
                "bahwa Pegawai Negeri Sipil yang namanya tercantum dalam Lampiran Keputusan ini memenuhi syarat untuk "
                    + "dipindahkan;",
                "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan "
                    + "\(office.authority);",
            ],
            references: try laws(on: letter?.date ?? day),
            hearings: try hearings(),
            entries: try entries(),
            rulings: rulings,
            signatory: try decreeSignatory(),
            copies: ["Kepala Badan Kepegawaian Negara;", "Kepala \(office.office);", "Yang bersangkutan."],
            decision: decision,
            verification: try decision.map { try PublicAddresses(session).verification(of: $0) }
        )
    }

    /// What is in force on a day, by every kind of transfer in the package.
    private func laws(on day: CivilDate) throws -> [String] {
        let kinds = Set(try members().map(\.proposal.kind))
        return try Laws(session).current().filter { law in kinds.contains { law.isCited(on: day, for: $0) } }.map {
            "\($0.citation);"
        }
    }

    func excerpt() throws -> ExcerptDocument {
        guard let letter = proposal.facts.decree?.letter else { throw PaperFault.notYet(.excerpt) }
        let place = try members().firstIndex { $0.id == stored.id } ?? 0
        let package = try Packages(session).package(of: stored.id)
        return ExcerptDocument(
            authority: office.authority,
            number: letter.number,
            date: letter.date,
            town: office.town,
            subject: subject,
            place: place + 1,
            entry: try entry(of: stored),
            rulings: rulings,
            signatory: try excerptSignatory(),
            certifiedBy: officeHead,
            verification: try package.map { package in
                try PublicAddresses(session).verification(of: Decrees(session).digest(of: package, letter))
            }
        )
    }

    private var subject: String { "Pemindahan Pegawai Negeri Sipil di Lingkungan \(office.government)" }

    private var rulings: [String] {
        [
            "Segala biaya yang timbul sebagai akibat ditetapkannya Keputusan ini dibebankan pada anggaran instansi penerima.",
            "Keputusan ini mulai berlaku pada tanggal ditetapkan, dengan ketentuan apabila di kemudian hari terdapat "
                + "kekeliruan akan diadakan perbaikan sebagaimana mestinya.",
        ]
    }

    /// What was heard before the decision: the TPK, the other PPK, BKN.
    private func hearings() throws -> [String] {
        let minutes = try Proposals(session).meeting(of: stored.id)?.minutes
        let facts = proposal.facts
        return [
            minutes.map { "Berita Acara Tim Penilai Kinerja PNS \(PaperWords.cite($0));" },
            facts.consent.map { "Persetujuan Pejabat Pembina Kepegawaian instansi asal \(PaperWords.cite($0));" },
            facts.consideration.map { "Pertimbangan teknis Badan Kepegawaian Negara \(PaperWords.cite($0));" },
        ]
        .compactMap { $0 }
    }

    private func decreeSignatory() throws -> Signatory {
        guard let id = try Proposals(session).signer(of: stored.id) ?? request.signer else {
            return Signatory(office: office.authority, name: Self.blank, manner: .byHand)
        }
        let manner: Signatory.Manner = try isSignedOnPaper ? .copied : .awaited
        // The head of a region is no employee.
        if let official = try Offices(session).official(id) {
            return Signatory(office: office.authority, name: official, manner: manner)
        }
        return Signatory(try Letterheads(session).person(id), for: office.authority, manner: manner)
    }

    /// On an excerpt the decree is signed as it is on record, by hand unless an electronic signature was verified.
    private func excerptSignatory() throws -> Signatory {
        var signatory = try decreeSignatory()
        signatory.manner = try isSignedElectronically ? .copiedElectronic : .copied
        return signatory
    }

    /// What is set of a decree that was signed by hand is a copy of it.
    private var isSignedOnPaper: Bool {
        get throws {
            guard proposal.facts.decree != nil, try Packages(session).package(of: stored.id) != nil else {
                return false
            }
            return try !isSignedElectronically
        }
    }

    private var isSignedElectronically: Bool {
        get throws {
            guard let package = try Packages(session).package(of: stored.id) else { return false }
            return try Signatures(session).signatory(ofDecreeOf: package) != nil
        }
    }
}
