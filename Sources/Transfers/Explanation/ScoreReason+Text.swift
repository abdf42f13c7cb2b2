extension ScoreReason {
    /// The identifier of the sentence, the same in every language.
    public var textID: String {
        switch kind {
        case .predicate: "K.predicate"
        case .discipline: "K.discipline"
        case .competence: "P.competence"
        case .psychology: "P.psychology"
        case .trackRecord: "P.track_record"
        case .below: "C.below"
        case .qualification: "C.qualification"
        case .relevantMonths: "E.relevant"
        case .tenure: "E.tenure"
        case .targetFormation: "N.target"
        case .originFormation: "N.origin"
        case .withoutFormation: "N.none"
        case .aspiration: "A.wish"
        case .location: "L.location"
        case .missing: "missing"
        }
    }

    /// The sentence.
    public func text(in language: Language) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }

    private var indonesian: String {
        switch kind {
        case .predicate(let year, let predicate): "Predikat \(year): \(predicate.name)"
        case .discipline(let level): "Hukuman disiplin tingkat \(level.rawValue)"
        case .competence(let value): "Kompetensi \(value.text())"
        case .psychology(let value): "Potensi psikologis \(value.text())"
        case .trackRecord(let value): "Rekam jejak \(value.text())"
        case .below(let competency, let held, let required):
            "\(competency.name(in: .indonesian)): dimiliki \(held) dari \(required) yang disyaratkan"
        case .qualification(.full): "Pendidikan sesuai standar"
        case .qualification(.related): "Pendidikan memenuhi jenjang, rumpun terkait"
        case .qualification: "Pendidikan tidak sesuai standar"
        case .relevantMonths(let months, let full): "Pengalaman relevan \(months) dari \(full) bulan"
        case .tenure(let months): "\(months) bulan dalam jabatan sekarang"
        case .targetFormation(let formation): "Sasaran: kebutuhan \(formation.needed), terisi \(formation.filled)"
        case .originFormation(let formation): "Asal: kebutuhan \(formation.needed), terisi \(formation.filled)"
        case .withoutFormation: "Formasi tidak membutuhkan siapa pun; kelebihan pegawai"
        case .aspiration: "Aspirasi pegawai terhadap jabatan ini"
        case .location: "Pemerataan penugasan daerah terpencil"
        case .missing(let policy): "Data belum ada; kebijakan \(policy.name)"
        }
    }

    private var english: String {
        switch kind {
        case .predicate(let year, let predicate): "Predicate of \(year): \(predicate.name)"
        case .discipline(let level): "Penalty of level \(level.rawValue)"
        case .competence(let value): "Competence \(value.text())"
        case .psychology(let value): "Psychological potential \(value.text())"
        case .trackRecord(let value): "Track record \(value.text())"
        case .below(let competency, let held, let required):
            "\(competency.name(in: .english)): \(held) of the \(required) asked for"
        case .qualification(.full): "The education fits the standard"
        case .qualification(.related): "The education has the level, in a related field"
        case .qualification: "The education does not fit the standard"
        case .relevantMonths(let months, let full): "Relevant experience \(months) of \(full) months"
        case .tenure(let months): "\(months) months in the present post"
        case .targetFormation(let formation): "Target: needs \(formation.needed), has \(formation.filled)"
        case .originFormation(let formation): "Origin: needs \(formation.needed), has \(formation.filled)"
        case .withoutFormation: "A formation needs nobody; there are too many people"
        case .aspiration: "The employee's wishes about this post"
        case .location: "Equity of service in remote units"
        case .missing(let policy): "Data are missing; policy \(policy.name)"
        }
    }
}
