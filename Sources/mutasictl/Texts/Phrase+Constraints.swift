extension Phrase {
    /// What a constraint of the database holds, for those that somebody can meet who does everything right but is late or
    /// comes by another way; nil for the rest, which are faults of the program.
    static func constraint(_ name: String) -> Phrase? {
        switch name {
        case "no_conflict_of_interest":
            Phrase(
                "pejabat itu mempunyai benturan kepentingan dengan pegawainya; alihkan kepada pejabat lain",
                "the official has a conflict of interest with the employee; hand it to another official"
            )
        case "examiner_did_not_decide":
            Phrase(
                "yang ikut memutuskan tidak memeriksa keberatan atas putusan itu; tunjuk orang lain",
                "whoever took part in a decision does not examine the objection to it; name somebody else"
            )
        case "acting_signer_has_approval":
            Phrase(
                "Plt/Plh menandatangani hanya dengan persetujuan tertulis; sebut nomor dan tanggalnya",
                "an acting official signs by a written approval only; name its number and date"
            )
        case "signer_signed_the_document":
            Phrase(
                "dokumen SK ditandatangani secara elektronik oleh orang lain; sebut penanda tangan dokumennya",
                "somebody else has signed the decree electronically; name the one who signed the document"
            )
        case "voter_without_conflict":
            Phrase(
                "anggota TPK dengan benturan kepentingan tidak ikut memutus; keluarkan dari pemungutan",
                "a TPK member with a conflict of interest does not vote; leave that member out"
            )
        case "actor_holds_the_office":
            Phrase(
                "yang bertindak tidak memegang jabatannya pada hari itu; lihat office list",
                "who acts does not hold the office that day; see office list"
            )
        case "voter_is_a_member":
            Phrase(
                "yang ikut memutus bukan anggota TPK pada hari rapat; lihat office list",
                "a voter is no member of the TPK on the day of the meeting; see office list"
            )
        case "second_person_verifies":
            Phrase(
                "pemeriksa harus orang yang tidak menyusun atau mengajukan usulan",
                "who checks is neither who drafted nor who submitted the proposal"
            )
        case "nobody_leads_their_own":
            Phrase("tidak seorang pun memimpin dialognya sendiri", "nobody leads the dialogue about themselves")
        case "proposal_one_active":
            Phrase("pegawai itu sudah mempunyai usulan aktif", "the employee has an active proposal already")
        case "no_submission_without_dialogue", "dialogue_is_on_record":
            Phrase("usulan tidak diajukan sebelum dialog ditutup", "nothing is submitted before its dialogue is closed")
        case "decided_with_its_package":
            Phrase(
                "usulan diputus dan ditandatangani bersama paketnya",
                "a proposal is decided and signed with its package"
            )
        case "effect_not_before_decree":
            Phrase("TMT tidak boleh sebelum tanggal SK", "nothing takes effect before the day of its decree")
        case "decree_number_once_a_year":
            Phrase("nomor SK itu sudah dipakai tahun ini", "that number of a decree is taken this year")
        case "one_holder_of_a_single_post":
            Phrase("jabatan itu masih dipegang orang lain pada tanggal itu", "somebody else holds the post on that day")
        case "need_has_evidence":
            Phrase("kebutuhan harus mempunyai paling sedikit satu bukti", "a need has at least one kind of evidence")
        case "urgent_need_has_basis":
            Phrase(
                "kebutuhan mendesak harus mempunyai nomor dan tanggal dasar",
                "an urgent need names its decree and date"
            )
        case "conflict_of_interest_check":
            Phrase("pejabat dan pegawainya harus dua orang", "the official and the employee are two people")
        case "conflict_of_interest_reason_check":
            Phrase(
                "alasan tertulis wajib ada, paling banyak 4000 karakter",
                "a written reason of at most 4000 characters is mandatory"
            )
        default:
            nil
        }
    }
}
