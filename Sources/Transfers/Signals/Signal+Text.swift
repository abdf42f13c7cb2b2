extension Signal {
    /// What was noticed, without anybody's name, with the limit and what it rests on.
    public func sentence(in language: Language) -> String {
        let value = value.text(in: language)
        switch language {
        case .indonesian: return indonesian(value) + " (dasar: \(basis))."
        case .english: return english(value) + " (basis: \(basis))."
        }
    }

    private func indonesian(_ value: String) -> String {
        switch kind {
        case .retirement: "Pemangku mencapai BUP pada \(value), dalam \(limit) bulan"
        case .vacancy: "Jabatan kosong \(value) hari, lebih dari \(limit) hari"
        case .tenure: "Pemangku \(value) bulan pada jabatan ini, lebih dari \(limit) bulan"
        case .formation: "Kekurangan \(value) orang menurut K−B, batas \(limit)"
        case .hardship: "Pemangku \(value) bulan di daerah terpencil, lebih dari \(limit) bulan"
        }
    }

    private func english(_ value: String) -> String {
        switch kind {
        case .retirement: "The holder retires on \(value), within \(limit) months"
        case .vacancy: "The post has been vacant for \(value) days, more than \(limit)"
        case .tenure: "The holder has held the post for \(value) months, more than \(limit)"
        case .formation: "\(value) people are missing by K−B, the limit being \(limit)"
        case .hardship: "The holder has served in a remote place for \(value) months, more than \(limit)"
        }
    }
}
