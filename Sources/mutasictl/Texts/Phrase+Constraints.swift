import Transfers

extension Phrase {
    /// What a constraint of the database holds, for those that somebody can meet who does everything right but is late or
    /// comes by another way; nil for the rest, which are faults of the program.
    static func constraint(_ name: String) -> Phrase? {
        ruledConstraints[name].map { grounds in
            Phrase(
                "\(grounds.indonesian) (dasar: \(grounds.basis))",
                "\(grounds.english) (basis: \(grounds.basis))"
            )
        }
    }

    /// The constraints with the rule behind each and what would satisfy it.
    static let ruledConstraints: [String: LegalGrounds] = [
        "no_conflict_of_interest": LegalGrounds(
            "PP 11/2017 Ps 190(5); PermenPANRB 17/2024",
            "pejabat itu mempunyai benturan kepentingan dengan pegawainya; alihkan kepada pejabat lain",
            "the official has a conflict of interest with the employee; hand it to another official"
        ),
        "login_has_an_account": LegalGrounds(
            "rancangan: akun",
            "login Anda tidak terdaftar; mintalah pengelola membuka akun (mutasictl account add)",
            "your login is not on record; ask the administrator to open an account (mutasictl account add)"
        ),
        "actor_is_the_login": LegalGrounds(
            "rancangan: akun",
            "yang disebut bertindak bukan pemilik login ini, atau akunnya bukan untuk itu; masuklah dengan login orang itu",
            "who is said to act is not the person of this login, or its account is not for this; log in as that person"
        ),
        "judged_by_its_judge": LegalGrounds(
            "rancangan: akun",
            "putusan ini milik pemeriksa, TPK, PyB atau PPK; masuklah dengan loginnya",
            "this judgement is the verifier's, the TPK's, the PyB's or the PPK's; log in as they do"
        ),
        "acts_in_own_name": LegalGrounds(
            "rancangan: akun",
            "tidak seorang pun mencatat atas nama orang lain; sebutkan diri Anda, atau masuklah dengan login orang itu",
            "nobody enters anything in another's name; name yourself, or log in as that person"
        ),
        "second_login_decides": LegalGrounds(
            "rancangan: pemeriksaan dua orang",
            "login ini ikut menyiapkan usulannya dan tidak memeriksa atau memutusnya; mintalah kepada orang lain",
            "this login took part in preparing the proposal and neither checks nor decides it; ask somebody else"
        ),
        "second_person_verifies": LegalGrounds(
            "rancangan: pemeriksaan dua orang",
            "yang menyusun atau mengajukan usulan tidak memeriksanya; mintalah kepada orang lain",
            "who drafted or submitted the proposal does not check it; ask somebody else"
        ),
        "nobody_leads_their_own": LegalGrounds(
            "PermenPANRB 17/2024",
            "tidak seorang pun memimpin dialognya sendiri; mintalah kepada pejabat lain",
            "nobody leads the dialogue about themselves; ask another official"
        ),
        "proposal_one_active": LegalGrounds(
            "rancangan: satu usulan aktif per pegawai",
            "pegawai itu sudah mempunyai usulan aktif; selesaikan atau batalkan yang itu",
            "the employee has an active proposal already; finish or cancel that one"
        ),
        "no_submission_without_dialogue": dialogueFirst,
        "dialogue_is_on_record": dialogueFirst,
        "decided_with_its_package": LegalGrounds(
            "rancangan: paket diputus utuh",
            "usulan diputus dan ditandatangani bersama paketnya; pakai perintah package dan decision",
            "a proposal is decided and signed with its package; use the commands package and decision"
        ),
        "effect_not_before_decree": LegalGrounds(
            "UU 30/2014 Ps 58",
            "TMT mendahului tanggal SK; pilih tanggal SK atau sesudahnya",
            "it takes effect before the day of its decree; choose that day or a later one"
        ),
        "oath_not_before_decree": LegalGrounds(
            "UU 30/2014 Ps 58",
            "pelantikan mendahului tanggal SK; pilih tanggal SK atau sesudahnya",
            "the oath is taken before the day of the decree; choose that day or a later one"
        ),
        "decree_number_once_a_year": LegalGrounds(
            "rancangan: nomor SK sekali setahun",
            "nomor SK itu sudah dipakai tahun ini; pakai nomor lain dari register SK",
            "that number of a decree is taken this year; take another one from the register"
        ),
        "one_holder_of_a_single_post": LegalGrounds(
            "PP 11/2017 Ps 190(4)",
            "jabatan itu masih dipegang orang lain pada tanggal itu; ubah TMT, atau perbaiki data pemangku",
            "somebody else holds the post on that day; move the TMT, or mend the data of holders"
        ),
        "need_has_evidence": LegalGrounds(
            "PP 11/2017 Ps 190(1)",
            "kebutuhan itu belum berbukti; sebutkan paling sedikit satu bukti",
            "the need rests on no evidence; name at least one kind"
        ),
        "urgent_need_has_basis": LegalGrounds(
            "UU 24/2007 Ps 51",
            "kebutuhan mendesak itu tidak menyebut dasarnya; berikan nomor dan tanggal keputusannya",
            "the urgent need names no basis; give the number and date of its decree"
        ),
        "disaster_is_urgent": LegalGrounds(
            "UU 24/2007 Ps 50, 51",
            "kebutuhan karena bencana selalu mendesak; sebutkan dasarnya, atau pakai sumber lain",
            "a need from a disaster is always urgent; name its basis, or use another source"
        ),
        "conflict_of_interest_check": LegalGrounds(
            "PermenPANRB 17/2024",
            "pejabat dan pegawainya orang yang sama; sebutkan dua orang",
            "the official and the employee are the same person; name two people"
        ),
        "conflict_of_interest_reason_check": LegalGrounds(
            "PermenPANRB 17/2024",
            "alasan tertulis wajib ada; tuliskan, paling banyak 4000 karakter",
            "a written reason is mandatory; write one of at most 4000 characters"
        ),
        "examiner_did_not_decide": LegalGrounds(
            "UU 30/2014 Ps 42",
            "yang ikut memutuskan tidak memeriksa keberatan atas putusan itu; tunjuk orang lain",
            "whoever took part in a decision does not examine the objection to it; name somebody else"
        ),
        "acting_signer_has_approval": LegalGrounds(
            "UU 30/2014 Ps 14; SE BKN 1/2021",
            "Plt/Plh menandatangani hanya dengan persetujuan tertulis; sebut nomor dan tanggalnya",
            "an acting official signs by a written approval only; name its number and date"
        ),
        "signer_signed_the_document": LegalGrounds(
            "UU 11/2008 Ps 11",
            "dokumen SK ditandatangani secara elektronik oleh orang lain; sebut penanda tangan dokumennya",
            "somebody else has signed the decree electronically; name the one who signed the document"
        ),
        "voter_without_conflict": LegalGrounds(
            "UU 30/2014 Ps 42",
            "anggota TPK dengan benturan kepentingan tidak ikut memutus; keluarkan dari pemungutan",
            "a TPK member with a conflict of interest does not vote; leave that member out"
        ),
        "actor_holds_the_office": LegalGrounds(
            "UU 30/2014 Ps 8",
            "yang bertindak tidak memegang jabatannya pada hari itu; lihat office list",
            "who acts does not hold the office that day; see office list"
        ),
        "voter_is_a_member": LegalGrounds(
            "PP 11/2017 Ps 191",
            "yang ikut memutus bukan anggota TPK pada hari rapat; lihat office list",
            "a voter is no member of the TPK on the day of the meeting; see office list"
        ),
        "acting_in_managerial_post": LegalGrounds(
            "UU 30/2014 Ps 14; SE BKN 1/2021",
            "yang ditunjuk tidak dapat menjadi Plt di sana; Plt hanya pada jabatan manajerial yang kosong, setingkat atau satu tingkat di atas jabatannya",
            "the chosen one cannot act there; a Plt acts in a vacant managerial post, at their own level or one above it"
        ),
        "acting_in_vacant_post": LegalGrounds(
            "UU 30/2014 Ps 14; SE BKN 1/2021",
            "yang ditunjuk tidak dapat menjadi Plt di sana; Plt hanya pada jabatan manajerial yang kosong, setingkat atau satu tingkat di atas jabatannya",
            "the chosen one cannot act there; a Plt acts in a vacant managerial post, at their own level or one above it"
        ),
        "acting_within_a_level": LegalGrounds(
            "UU 30/2014 Ps 14; SE BKN 1/2021",
            "yang ditunjuk tidak dapat menjadi Plt di sana; Plt hanya pada jabatan manajerial yang kosong, setingkat atau satu tingkat di atas jabatannya",
            "the chosen one cannot act there; a Plt acts in a vacant managerial post, at their own level or one above it"
        ),
        "no_moratorium_covers_the_post": LegalGrounds(
            "UU 10/2016 Ps 71(2)",
            "larangan penggantian pejabat berlaku untuk jabatan itu; diperlukan persetujuan Mendagri",
            "a moratorium covers that post; Mendagri has to approve"
        ),
        "told_before_announced": LegalGrounds(
            "rancangan: pegawai tahu lebih dahulu",
            "pegawai diberi tahu lebih dahulu; tunggu pemberitahuan terkirim, atau serahkan SK dengan tanda terima",
            "the employee is told first; wait for the notice to be delivered, or hand the decree over against a receipt"
        ),
        "notice_was_delivered": LegalGrounds(
            "rancangan: pegawai tahu lebih dahulu",
            "pegawai diberi tahu lebih dahulu; tunggu pemberitahuan terkirim, atau serahkan SK dengan tanda terima",
            "the employee is told first; wait for the notice to be delivered, or hand the decree over against a receipt"
        ),
        "execution_is_not_suspended": LegalGrounds(
            "UU 30/2014 Ps 65",
            "pelaksanaan SK itu ditangguhkan oleh suatu keberatan; tunggu putusannya atau pencabutan penangguhan",
            "an objection suspends that decree; wait for the decision on it, or for the suspension to be lifted"
        ),
        "drafted_after_decision": LegalGrounds(
            "UU 30/2014 Ps 58",
            "naskah SK itu disusun sebelum keputusan PPK yang terakhir; susun lagi, lalu tandatangani",
            "that paper was set before the PPK's last decision; set the decree anew, then sign it"
        ),
        "receipt_of_certified_result": LegalGrounds(
            "rancangan: tahap pendaftaran",
            "hasil itu belum bersertifikat atau sudah diambil alih; lihat training show",
            "that result is not certified or was taken over before; look at training show"
        ),
    ]

    private static let dialogueFirst = LegalGrounds(
        "rancangan: tidak ada usulan tanpa dialog",
        "usulan tidak diajukan sebelum dialog ditutup; tutup dahulu dengan dialogue close",
        "nothing is submitted before its dialogue is closed; close it first with dialogue close"
    )
}
