package com.example.chess;

import com.example.chess.Club.Account;
import com.example.chess.Club.Player;
import com.example.chess.Club.Player.Rating;
import com.example.chess.Club.Title;
import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

public final class Program
        extends SignIn<Player, Integer, Account, Club_PlayerSession, Club_PlayerVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return Club_PlayerAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Player, Integer, Account, Club_PlayerSession, Club_PlayerVerificationToken> open(
            EntityManagerFactory factory) {
        return new Club_PlayerAuthAdapter(factory);
    }

    @Override
    protected Player newUser(String email) {
        Player player = new Player();
        player.email = email;
        return player;
    }

    @Override
    protected Account newAccount(AccountKey key) {
        Account account = new Account();
        account.type = "oauth";
        account.provider = key.provider();
        account.providerAccountId = key.providerAccountId();
        return account;
    }

    @Override
    protected Integer id(Player player) {
        return player.id;
    }

    @Override
    protected String email(Player player) {
        return player.email;
    }

    @Override
    protected List<?> own(Player player) {
        return List.of(player.title, player.rating.points);
    }

    @Override
    protected Patch<Player> patch() {
        return new Club_PlayerPatch().setTitle(Title.MASTER).setRating(Rating.of(2200));
    }

    @Override
    protected List<?> patched() {
        return List.of(Title.MASTER, 2200);
    }
}
